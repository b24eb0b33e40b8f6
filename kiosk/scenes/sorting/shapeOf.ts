import type { WasteItem, WasteStream } from '#content/schema/exhibit.ts'
import * as cloth from './shapes/cloth.ts'
import * as electric from './shapes/electric.ts'
import * as food from './shapes/food.ts'
import * as home from './shapes/household.ts'
import * as kitchenware from './shapes/kitchenware.ts'
import * as lampsAndMeters from './shapes/lampsAndMeters.ts'
import * as leftovers from './shapes/leftovers.ts'
import * as paper from './shapes/paper.ts'
import type { Shape, Tint } from './shapes/parts.ts'
import * as smallThings from './shapes/smallThings.ts'
import * as tools from './shapes/tools.ts'
import * as vessels from './shapes/vessels.ts'
import * as wearables from './shapes/wearables.ts'

export interface Look {
  readonly shape: Shape
  readonly tint: Tint
}

type Row = readonly [shape: Shape, main: string, trim: string, names: string]

/** What each thing looks like: its shape, its two colours, and the names it goes by. */
const rows: readonly Row[] = [
  [paper.sheets, '#f2ede0', '#8d8f86', '报纸 打印纸 宣传单'],
  [paper.book, '#c2603f', '#f5efe0', '书本'],
  [paper.envelope, '#e9dcc0', '#b4643f', '信封'],
  [paper.carton, '#c99b63', '#a87b49', '快递盒 纸箱'],
  [paper.flatBox, '#b98a5a', '#8c6238', '鞋盒 披萨盒'],
  [paper.paperBag, '#c9a06b', '#9f7846', '快递纸袋'],
  [paper.milkCarton, '#f7f4ec', '#2f7fb5', '牛奶盒 酸奶盒 纸巾盒'],
  [paper.core, '#c8a67a', '#9d7a4e', '卷纸芯'],
  [paper.roll, '#fbf8f1', '#c8a67a', '卫生纸 厨房纸'],
  [paper.tape, '#d8b978', '#b18d4a', '胶带'],
  [paper.slip, '#fdfbf5', '#6b6e6a', '快递单 发票'],
  [paper.notes, '#f2d667', '#d9b63e', '便利贴'],
  [vessels.bottle, '#9cc7dc', '#2f7fb5', '矿泉水瓶 饮料瓶'],
  [vessels.jug, '#e8c65a', '#b4643f', '食用油桶 洗衣液瓶'],
  [vessels.pump, '#86b9bd', '#f4f1e7', '洗发水瓶 沐浴露瓶'],
  [vessels.tallBottle, '#4f7f5a', '#c9a24a', '玻璃瓶 啤酒瓶 红酒瓶 酱油瓶'],
  [vessels.tumbler, '#cfe4e8', '#9fc3ca', '玻璃杯'],
  [vessels.jar, '#d99b3f', '#f4f1e7', '蜂蜜 果酱 番茄酱 药瓶'],
  [vessels.can, '#c8483f', '#d7dbdc', '易拉罐'],
  [vessels.tin, '#d9c27a', '#b9bfc0', '奶粉罐 铁罐 奶粉'],
  [kitchenware.pot, '#b9c0c2', '#4a4f51', '铝锅'],
  [kitchenware.pan, '#3f4446', '#8a5a3c', '平底锅'],
  [vessels.paintCan, '#b7bdbf', '#c8342b', '油漆 油漆桶'],
  [vessels.sprayCan, '#c8342b', '#f4f1e7', '杀虫剂 杀虫喷雾'],
  [kitchenware.bubbleTea, '#c79a6b', '#5b3f2c', '奶茶杯'],
  [kitchenware.cup, '#f4efe4', '#2f7d5b', '纸杯 咖啡胶囊 果冻'],
  [kitchenware.bowl, '#f6f1e6', '#3f6f9f', '陶瓷碗 外卖盒'],
  [kitchenware.teapot, '#8d4f38', '#6f3a28', '紫砂壶'],
  [kitchenware.flowerPot, '#b9663f', '#5c4634', '花盆'],
  [kitchenware.basin, '#6fa8c4', '#4f88a4', '塑料盆'],
  [tools.hanger, '#3f6f9f', '#3f6f9f', '塑料衣架'],
  [home.bricks, '#c8483f', '#e6a63a', '塑料玩具 塑料积木'],
  [home.foam, '#fbfaf5', '#ece9df', '泡沫塑料 泡沫箱'],
  [home.shards, '#a9d0cf', '#a9d0cf', '碎玻璃'],
  [home.pane, '#bcdcdc', '#8a9b9b', '平板玻璃 镜子'],
  [smallThings.magnifier, '#4a4f51', '#bcdcdc', '放大镜'],
  [tools.scissors, '#b9c0c2', '#c8483f', '剪刀'],
  [tools.knife, '#c3c9cb', '#5c4634', '菜刀'],
  [tools.key, '#d2b04a', '#b18d2f', '钥匙'],
  [tools.screwdriver, '#b9c0c2', '#e6a63a', '螺丝刀'],
  [tools.nails, '#9aa1a3', '#9aa1a3', '铁钉'],
  [tools.tap, '#c3c9cb', '#7f888a', '水龙头'],
  [cloth.shirt, '#6f9f88', '#f4f1e7', '旧衣服'],
  [cloth.folded, '#a9bfcf', '#dd8fa2', '床单 棉被 窗帘 毛巾'],
  [cloth.pillow, '#f3ece0', '#dd8fa2', '枕头'],
  [cloth.shoe, '#6b4630', '#2f2420', '皮鞋'],
  [cloth.belt, '#5c4030', '#d2b04a', '皮带'],
  [cloth.schoolbag, '#3f6f9f', '#e6a63a', '书包'],
  [cloth.hat, '#d9a06b', '#b4643f', '帽子'],
  [wearables.bear, '#b98a5a', '#e9d3ae', '毛绒玩具'],
  [wearables.sock, '#dd8fa2', '#f4f1e7', '袜子'],
  [wearables.briefs, '#f2dfe2', '#dd8fa2', '内衣 内裤'],
  [wearables.glove, '#e6a63a', '#c9852a', '橡胶手套'],
  [wearables.mask, '#bcdcea', '#f4f1e7', '口罩'],
  [wearables.pad, '#fbf8f4', '#f2c9d2', '纸尿裤 卫生巾'],
  [electric.cable, '#2f3436', '#c9852a', '电线 数据线'],
  [electric.charger, '#f4f1e7', '#6b6e6a', '充电器'],
  [electric.stick, '#3f6f9f', '#c3c9cb', 'U盘'],
  [electric.keyboard, '#e9e5da', '#6b6e6a', '键盘'],
  [electric.remote, '#2f3436', '#c8483f', '遥控器'],
  [electric.phone, '#2f3436', '#86b9bd', '手机'],
  [electric.mouse, '#e9e5da', '#6b6e6a', '鼠标'],
  [electric.deskLamp, '#2f7d5b', '#f2d98a', '台灯'],
  [electric.dryer, '#dd8fa2', '#5b5f61', '吹风机'],
  [electric.cooker, '#f6f1e6', '#c8483f', '电饭煲'],
  [lampsAndMeters.digitalThermometer, '#f4f1e7', '#86b9bd', '电子温度计'],
  [electric.battery, '#2f5f46', '#d2a24a', '充电电池 镍镉电池'],
  [lampsAndMeters.coinCell, '#c3c9cb', '#8a9294', '纽扣电池'],
  [lampsAndMeters.powerBox, '#2f3436', '#c8342b', '蓄电池 手机电池'],
  [lampsAndMeters.lampTube, '#f7f6ee', '#b9c0c2', '荧光灯 日光灯管'],
  [lampsAndMeters.spiralBulb, '#f7f6ee', '#d9dcdc', '节能灯'],
  [lampsAndMeters.bulb, '#f4e7b0', '#b9c0c2', '卤素灯'],
  [lampsAndMeters.thermometer, '#dfe9ea', '#c8342b', '水银温度计'],
  [lampsAndMeters.gauge, '#b9c0c2', '#c8342b', '水银血压计'],
  [lampsAndMeters.toner, '#3a3f42', '#2f7fb5', '硒鼓'],
  [home.pills, '#c8483f', '#f2d667', '过期药品 感冒药 胶囊'],
  [smallThings.tube, '#f4f1e7', '#2f7d5b', '药膏 牙膏皮 染发剂'],
  [vessels.tallBottle, '#b58a5a', '#f4f1e7', '眼药水 洗甲水 指甲油'],
  [home.sachet, '#d9c27a', '#c8342b', '老鼠药 蟑螂药 除草剂 暖宝宝 干燥剂 茶包 中药渣'],
  [home.film, '#26323c', '#6f8b9f', 'X光片 胶片 相片底片'],
  [home.tissue, '#fdfbf6', '#f3efe6', '餐巾纸 湿纸巾'],
  [home.strip, '#eccba6', '#f6e6d0', '创可贴 面膜'],
  [home.buds, '#bcdcea', '#f2c9d2', '棉签'],
  [food.biscuit, '#fdfaf3', '#f2ece2', '化妆棉'],
  [home.sticks, '#d8b98a', '#c9a46e', '牙签 一次性筷子'],
  [home.sticks, '#dd8fa2', '#86b9bd', '吸管'],
  [home.bag, '#e9eef0', '#c8483f', '塑料袋'],
  [home.bag, '#3a3f42', '#2f7d5b', '垃圾袋'],
  [home.packet, '#e6a63a', '#c8483f', '零食袋 薯片 方便面'],
  [home.film, '#dfeaec', '#c3d6da', '保鲜膜 气泡膜'],
  [food.bone, '#f3ead8', '#f3ead8', '大骨头 牛骨 筒骨'],
  [food.shell, '#d9c3a8', '#a98a68', '贝壳 生蚝壳 蛤蜊壳 鲍鱼壳'],
  [leftovers.nuts, '#a9743f', '#8c5c30', '核桃壳 夏威夷果壳 花生壳 瓜子壳 开心果壳 板栗壳'],
  [leftovers.spiky, '#9fa84a', '#7f8a34', '榴莲壳 火龙果皮'],
  [leftovers.stone, '#7a5536', '#7a5536', '椰子壳 榴莲核 菠萝蜜核 桃核 芒果核 牛油果核'],
  [leftovers.leafy, '#6f8f4a', '#a9b86b', '粽叶 玉米衣 甘蔗皮 绿植 杂草'],
  [home.dust, '#c9bfae', '#8d8474', '猫砂 灰尘 猫毛 头发 指甲'],
  [home.cigarette, '#f6f1e6', '#d99b5a', '烟蒂'],
  [smallThings.lighter, '#c8483f', '#c3c9cb', '打火机'],
  [food.sweet, '#dd8fa2', '#f6dfe4', '口香糖 糖果'],
  [smallThings.toothbrush, '#3f6f9f', '#f4f1e7', '牙刷'],
  [leftovers.block, '#f2c9d2', '#fbf1f0', '肥皂'],
  [leftovers.block, '#e6c24a', '#5f8f5a', '海绵 百洁布'],
  [leftovers.block, '#7f9a5a', '#5c6f3f', '花泥'],
  [leftovers.flower, '#dd8fa2', '#e6c24a', '塑料花 鲜花'],
  [home.balloon, '#c8483f', '#a8322a', '气球'],
  [smallThings.spectacles, '#3a3f42', '#bcdcdc', '眼镜'],
  [leftovers.stone, '#6f9fc4', '#6f9fc4', '橡皮泥'],
  [smallThings.pen, '#2f5f9f', '#c3c9cb', '圆珠笔'],
  [smallThings.candle, '#f3e2c0', '#e6a63a', '蜡烛'],
  [smallThings.lipstick, '#3a3030', '#c8342b', '口红'],
  [food.heap, '#c98a4a', '#7f9a4a', '剩菜剩饭 火锅底料'],
  [food.heap, '#fbf8ee', '#ece5d2', '米饭 麦片'],
  [food.strands, '#e9cf8a', '#d8b35e', '面条'],
  [food.cake, '#e3bd7d', '#f7dfe3', '蛋糕'],
  [food.biscuit, '#cf9a55', '#5b3a24', '饼干'],
  [leftovers.block, '#5b3624', '#7a4a30', '巧克力'],
  [leftovers.scoop, '#f7e3e7', '#d8a765', '冰淇淋'],
  [leftovers.nuts, '#a9743f', '#c8483f', '宠物饲料 猫粮'],
  [food.egg, '#ecc9a2', '#ecc9a2', '鸡蛋 蛋壳'],
  [food.bone, '#efe0c4', '#efe0c4', '鸡骨头 鸭骨头'],
  [food.fishBone, '#f1e9d8', '#2c3a3a', '鱼骨头'],
  [leftovers.nuts, '#b9c8cc', '#93a8ae', '鱼鳞'],
  [leftovers.stone, '#a8504a', '#a8504a', '内脏 牛肉'],
  [food.prawn, '#e58a5a', '#c8623a', '虾 虾壳 小龙虾壳'],
  [food.crab, '#d9653a', '#b94a28', '螃蟹壳'],
  [leftovers.leafy, '#5f9f4a', '#dfe8c0', '青菜 毛豆壳'],
  [leftovers.peel, '#b98a55', '#e9d9b0', '土豆皮 洋葱皮 蒜皮'],
  [leftovers.mushroom, '#b98a66', '#f3ead8', '蘑菇'],
  [leftovers.block, '#fbf7ec', '#f1ead8', '豆腐'],
  [leftovers.slice, '#3f8a4a', '#e9646a', '西瓜皮'],
  [leftovers.peel, '#efcf4a', '#f8efc0', '香蕉皮'],
  [leftovers.peel, '#ec9a3a', '#f9e6c4', '橘子皮 柚子皮 菠萝皮'],
  [leftovers.core, '#f2e6bd', '#5b3a24', '苹果核'],
  [leftovers.nuts, '#6f4a7f', '#8a5f9a', '葡萄皮 荔枝壳 山竹壳'],
  [leftovers.corn, '#e9dcae', '#d8b94a', '玉米芯'],
  [food.heap, '#5f6a3a', '#3f4a28', '茶叶渣'],
  [food.heap, '#4a3222', '#33221a', '咖啡渣'],
  [leftovers.leafy, '#c9852a', '#8a5a2a', '落叶'],
]

const looks = new Map(
  rows.flatMap(([shape, main, trim, names]) =>
    names.split(' ').map((name): [string, Look] => [name, { shape, tint: { main, trim } }]),
  ),
)

/** What an editor's new item looks like until somebody draws it. */
const usual: Record<WasteStream, Look> = {
  recyclable: { shape: paper.carton, tint: { main: '#c99b63', trim: '#a87b49' } },
  hazardous: { shape: home.sachet, tint: { main: '#d9c27a', trim: '#c8342b' } },
  wet: { shape: food.heap, tint: { main: '#c98a4a', trim: '#7f9a4a' } },
  residual: { shape: home.bag, tint: { main: '#3a3f42', trim: '#2f7d5b' } },
}

/** Whether somebody has drawn this very thing. */
export const isDrawn = (name: string): boolean => looks.has(name)

export const shapeOf = ({ name, stream }: Pick<WasteItem, 'name' | 'stream'>): Look =>
  looks.get(name.zh) ?? usual[stream]
