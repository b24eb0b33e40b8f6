import { networkInterfaces } from 'node:os'
import { pages } from '#content/contract/routes.ts'

interface Opened {
  readonly url: string
  readonly rtmpUrl: string
  /** Where screens that start without the network open the hall. */
  readonly secureUrl: string | undefined
  /** Only at the first start, when nobody chose one. */
  readonly adminPassword: string | undefined
}

const names: Record<keyof typeof pages, string> = {
  doors: '所有入口 All doors',
  kiosk: '触摸屏   Kiosk',
  wall: '大屏     Wall',
  live: '看直播   Watch',
  host: '主播台   Host',
  stats: '数据     Figures',
  editor: '编辑室   Editor',
  upkeep: '保障     Upkeep',
}

/** Where to go, once the hall is open. */
export function printDoors({ url, rtmpUrl, secureUrl, adminPassword }: Opened) {
  const rows = Object.entries(pages).map(
    ([page, path]) => `  ${names[page as keyof typeof pages]}   ${url}${path}`,
  )
  const lan = addresses()
  console.log(
    [
      '',
      '绿厅开门了 · Greenhall is open',
      '',
      ...rows,
      ...(secureUrl ? [`  屏幕     Screens  ${secureUrl}${pages.kiosk}`] : []),
      `  推流     Push     ${rtmpUrl}/<stream key>`,
      ...(lan.length ? [`  本机地址 This machine: ${lan.join(', ')}`] : []),
      ...(adminPassword
        ? [
            '',
            `  管理员 Administrator: admin   密码 Password: ${adminPassword}`,
            '  密码只显示这一次,请记下。 Shown only this once; write it down.',
          ]
        : []),
      '',
    ].join('\n'),
  )
}

const addresses = () =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
