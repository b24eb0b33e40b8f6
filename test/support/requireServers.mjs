import { existsSync } from 'node:fs'
import { installPackages } from './debianPackages.mjs'

/** Each with the place where Debian and Ubuntu put it. */
const SERVERS = {
  'redis-server': '/usr/bin/redis-server',
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-stream': '/usr/lib/nginx/modules/ngx_stream_module.so',
}
const missing = () => Object.keys(SERVERS).filter((name) => !existsSync(SERVERS[name]))

/** Redis and nginx, for a hall of several servers. As root on Debian they are installed when missing; elsewhere this says what to install and stops. */
export function requireServers() {
  if (missing().length === 0) return
  installPackages(missing())
  if (missing().length === 0) return
  console.error(
    [
      'The tests of a hall of several servers need Redis 7 and nginx 1.22 or newer with its stream module.',
      `Install them once:  sudo apt-get install ${missing().join(' ')}   then run npm test again.`,
    ].join('\n'),
  )
  process.exit(1)
}
