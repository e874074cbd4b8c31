import type { Report } from '../../../../shared/report/report';
import {
  cell,
  footnote,
  heading,
  item,
  list,
  numberLabel,
  paragraph,
  plainLabel,
  report,
  table,
  text,
  title,
} from '../../../builders/report-tree';

/** A short report in Arabic, with Latin names and an English paragraph. */
export function arabicReport(): Report {
  return report(
    [
      title('الفريق العامل المعني بالمد والجزر'),
      title('التقرير الموجز للاجتماع الافتراضي السادس عشر', { as: 'subtitle' }),
      heading('افتتاح الاجتماع', { label: numberLabel(1), separator: ' ' }),
      paragraph(
        [
          text('عُقد الاجتماع '),
          text('السادس عشر', { formats: ['bold'] }),
          text(' في 25 آذار/مارس 2026 برئاسة Ada Example.'),
          footnote(1, 'يُحتفظ بالتسجيل لمدة ستة أشهر.'),
          text(' انظر '),
          text('موقع الفريق', { link: 'https://tides.example/ar' }),
          text('.'),
        ],
        { number: numberLabel(1) },
      ),
      paragraph('وعرضت الأمانة حالة الأعمال التحضيرية.', { number: plainLabel('1 مكررا') }),
      list('decimal', [
        item(numberLabel(1), 'الإبقاء على موعد الاجتماعات؛'),
        item(
          numberLabel(2),
          'طلب المساهمات بشأن:',
          list('bullet', [item('•', 'الجدول الزمني؛'), item('•', 'الميزانية.')], 1),
        ),
      ]),
      table('الجدول 1. المساهمات', [
        [cell('الفريق', { header: true }), cell('المبلغ', { header: true, align: 'end' })],
        [cell('الموانئ'), cell('1200', { align: 'end' })],
      ]),
      paragraph('An English paragraph in the Arabic report.', { language: 'en' }),
    ],
    { language: 'ar', direction: 'rtl', header: [text('مسودة 1')] },
  );
}

/** A short report in Chinese, with Latin names and a hand-set heading label. */
export function chineseReport(): Report {
  return report(
    [
      title('潮汐问题工作组'),
      heading('会议开幕', { label: plainLabel('一、'), separator: '' }),
      paragraph(
        [
          text('第十六次虚拟会议于2026年3月25日举行，由“Ada Example”主持。'),
          footnote(1, '录音保存六个月。'),
        ],
        { number: numberLabel(1) },
      ),
      list('decimal', [item(numberLabel(1, '(%)'), '保持会议时间；')]),
      paragraph([text('题为 '), text('“Tides”', { language: 'en' })]),
    ],
    { language: 'zh', header: [text('草稿 1')] },
  );
}
