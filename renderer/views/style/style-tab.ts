import type { ReportStyle } from '../../../shared/domain/style/report-style';

/** What every tab of the style screen needs; `field` names what is changed, so that one undo takes a row of its changes back. */
export interface StyleTabProps {
  readonly style: ReportStyle;
  readonly language: string;
  /** Styles that come with the program are shown and not changed. */
  readonly isFixed: boolean;
  readonly onChange: (style: ReportStyle, field?: string) => void;
}
