import type { IParagraphPropertiesOptions, IRunStylePropertiesOptions } from 'docx';

/** A paragraph style; what it does not say comes from the style that it is based on. */
export interface DeclaredStyle {
  readonly id: string;
  /** The name in Word's style pane; built-in styles go by Word's own English names. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly run?: IRunStylePropertiesOptions;
}
