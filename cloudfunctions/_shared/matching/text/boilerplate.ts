/** What people put around a message to make others pass it on; it says nothing about what the message claims. */
const FORMULAS = [
  '紧急(?:通知|扩散|提醒)',
  '(?:重要|最新)(?:通知|消息|提醒)',
  '(?:请|求|速|快|赶紧|马上|大家)+(?:转发|转告|扩散|转)(?:给)?(?:亲朋好友|亲戚朋友|家人朋友|家人|身边的?人|更多人|大家|各个?群|所有群|群友|朋友圈)?',
  '互相转告|相互转告|扩散周知|扩散出去|转自\\S{2,4}群?|不转(?:不是中国人|后悔)',
  '大家注意了?|速看|马上删|刚收到的?(?:消息|通知)|看到的?都?转一?下',
];
const PATTERN = new RegExp(FORMULAS.join('|'), 'g');

/** A normalised text without what only asks to pass it on. */
export const withoutBoilerplate = (text: string) => text.replace(PATTERN, ' ').replace(/ {2,}/g, ' ').trim();
