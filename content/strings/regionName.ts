import type { Locale } from '../schema/localized.ts'

/** The 34 provinces in English; the address table names them in Chinese. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: 'Beijing',
  天津: 'Tianjin',
  河北: 'Hebei',
  山西: 'Shanxi',
  内蒙古: 'Inner Mongolia',
  辽宁: 'Liaoning',
  吉林: 'Jilin',
  黑龙江: 'Heilongjiang',
  上海: 'Shanghai',
  江苏: 'Jiangsu',
  浙江: 'Zhejiang',
  安徽: 'Anhui',
  福建: 'Fujian',
  江西: 'Jiangxi',
  山东: 'Shandong',
  河南: 'Henan',
  湖北: 'Hubei',
  湖南: 'Hunan',
  广东: 'Guangdong',
  广西: 'Guangxi',
  海南: 'Hainan',
  重庆: 'Chongqing',
  四川: 'Sichuan',
  贵州: 'Guizhou',
  云南: 'Yunnan',
  西藏: 'Tibet',
  陕西: 'Shaanxi',
  甘肃: 'Gansu',
  青海: 'Qinghai',
  宁夏: 'Ningxia',
  新疆: 'Xinjiang',
  香港: 'Hong Kong',
  澳门: 'Macao',
  台湾: 'Taiwan',
}

const LETTERS = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place))

/** Countries by their Chinese names, as the platform knows both. */
const countries = () => {
  const [zh, en] = ['zh-CN', 'en'].map(
    (tongue) => new Intl.DisplayNames(tongue, { type: 'region', fallback: 'none' }),
  )
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return new Map(
    codes.flatMap((code) => {
      const [chinese, english] = [zh?.of(code), en?.of(code)]
      return chinese && english ? [[chinese, english] as const] : []
    }),
  )
}
let known: ReadonlyMap<string, string> | undefined

/** A region of the address table in either language; a name nobody can translate stays as it is. */
export function regionName(name: string, locale: Locale): string {
  if (locale === 'zh') return name
  known ??= countries()
  return PROVINCES[name] ?? known.get(name) ?? name
}
