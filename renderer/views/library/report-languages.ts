/** The languages in which reports can be written: the six of the United Nations. */
export const reportLanguages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const;

/** A language in which reports can be written. */
export type ReportLanguage = (typeof reportLanguages)[number];

/** The languages of reports with their own names, for a list to choose from. */
export function reportLanguageChoices(): readonly {
  readonly id: ReportLanguage;
  readonly label: string;
}[] {
  return reportLanguages.map((id) => {
    const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
    return { id, label: name.charAt(0).toLocaleUpperCase(id) + name.slice(1) };
  });
}
