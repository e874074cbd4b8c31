/** Nothing but the page: no updates, no accounts, no reports, no names looked up. */
const quiet = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--disable-gpu',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** What a print is made of: a page in a file, a folder for the profile, and where the PDF goes. */
export interface PrintJob {
  readonly address: string;
  readonly profile: string;
  readonly target: string;
  /** Whether the program runs as root, where Chromium's sandbox cannot start. */
  readonly isRoot: boolean;
}

/** The flags that make a browser print a page to a tagged PDF with an outline, and do nothing else. */
export function browserFlags(job: PrintJob): readonly string[] {
  return [
    '--headless',
    ...quiet,
    ...(job.isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${job.profile}`,
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--no-pdf-header-footer',
    `--print-to-pdf=${job.target}`,
    job.address,
  ];
}
