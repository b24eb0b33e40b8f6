import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../server/freePort.ts'

const MODULE = '/usr/lib/nginx/modules/ngx_rtmp_module.so'

/** nginx with its RTMP module at its best stable setting: fragments of one second, cut at keyframes. */
export async function startNginx() {
  if (!existsSync(MODULE)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'nginx-peer-'))
  const [http, rtmp] = [await freePort(), await freePort()]
  for (const name of ['hls', 'files']) mkdirSync(join(folder, name), { mode: 0o777 })
  chmodSync(folder, 0o755)
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${MODULE}; ${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 4096; }
rtmp { server { listen 127.0.0.1:${rtmp}; application live { live on; hls on; hls_path ${folder}/hls; hls_fragment 1s; hls_playlist_length 6s; } } }
http { access_log off; types { application/vnd.apple.mpegurl m3u8; video/mp2t ts; } sendfile on; tcp_nopush on;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${http}; location /hls { root ${folder}; add_header Access-Control-Allow-Origin *; add_header Cache-Control no-cache; } location /files { root ${folder}; } } }
`,
  )
  const child = spawn(
    'nginx',
    ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  const gone = new Promise((done) => child.once('exit', done))
  return {
    rtmpUrl: `rtmp://127.0.0.1:${rtmp}/live`,
    /** What lies in here is served under `url`/files/; the hls folder is swept by the RTMP module. */
    files: join(folder, 'files'),
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${http}`,
    stop: async () => {
      child.kill('SIGQUIT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
