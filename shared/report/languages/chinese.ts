import { zhCN } from 'date-fns/locale/zh-CN';
import { chineseNumbers } from './chinese-numbers';
import { chinesePhrases } from './chinese-phrases';
import { createReportLanguage } from './create-report-language';

/** Reports in Chinese, in simplified characters. */
export const chinese = createReportLanguage({
  code: 'zh',
  name: '中文',
  direction: 'ltr',
  calendar: {
    names: zhCN.localize,
    dayOrdinal: (day) => ({ day: `${day}日`, suffix: '' }),
  },
  patterns: { long: 'yyyy年M月d日', short: 'yyyy-MM-dd', usual: 'HH:mm' },
  numbers: chineseNumbers,
  listSeparators: { middle: '、', last: '和' },
  colon: '：',
  phrases: chinesePhrases,
});
