import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client'

interface Needs {
  readonly app: FastifyInstance
  readonly registry: Registry
  readonly socketsConnected: () => number
  readonly broadcastsOnAir: () => Promise<number>
  readonly views: () => Promise<number>
}

/** What the hall tells Prometheus at `GET /metrics`. Register before the routes that are to be timed. */
export function metrics({ app, registry, socketsConnected, broadcastsOnAir, views }: Needs) {
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long an HTTP request took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  gauge('greenhall_sockets_connected', 'Open socket connections of pages.', async () => socketsConnected())
  gauge('greenhall_broadcasts_on_air', 'Broadcasts on air.', broadcastsOnAir)
  gauge('greenhall_views', 'Views of this year, as the ledger counts them.', views)

  const series = new Map<string, Histogram.Internal<'method' | 'route' | 'status'>>()
  app.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
    // Addresses that no route answers share one label: a scanner must not make a thousand series.
    const route = routeOptions.url ?? 'none'
    const key = `${method} ${reply.statusCode} ${route}`
    const duration = series.get(key) ?? durations.labels({ method, route, status: reply.statusCode })
    series.set(key, duration)
    duration.observe(reply.elapsedTime / 1000)
    done()
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )

  function gauge(name: string, help: string, read: () => Promise<number>) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await read())
      },
    })
  }
}
