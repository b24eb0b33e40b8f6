/** What an emergency says on every screen until staff put it otherwise, in Chinese: the source. */
export const zh = {
  evacuation: '请立即离开展厅。听从工作人员指引，走最近的出口，不要乘电梯。',
  closing: '展厅即将闭馆。请带好随身物品，从最近的出口离开。',
  lostChild: '有一位小朋友和家人走散了。看到独自一人的孩子，请告诉身边的工作人员。',
  weather: '外面天气恶劣。请留在室内，远离窗户，等候通知。',
} as const
