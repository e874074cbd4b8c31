/** What the window itself says, whichever screen it shows. */
export const app = {
  lost: 'The app behind this window does not answer. What was saved is on disk. Trying again…',
  refused:
    'This window is no longer connected. Close it and start Rapporteur again; what was saved is on disk.',
  brokenTitle: 'This screen could not be shown',
  brokenText:
    'Something went wrong inside the app. What was saved is on disk. Show the library again, or close the window and start Rapporteur once more.',
  brokenAction: 'Show the library again',
  brokenDetails: 'What a developer needs to know',
  zoomIs: 'Size {percent} %',
  themeIs: 'Theme: {theme}',
  onTopOn: 'The window stays above others.',
  onTopOff: 'The window no longer stays above others.',
  onTopUnavailable:
    'A browser window cannot stay above others. Use the desktop app for that, or your system’s window menu.',
  aboutTitle: 'About Rapporteur',
  aboutText:
    'Takes the minutes of a meeting live and offline, and circulates the summary report as a Word document. It never uses the network.',
  aboutVersion: 'Version {version}',
  aboutData: 'Its own files, such as history and preferences, are in',
  aboutLicense:
    'Free software under the MIT licence. Notes are set in Source Serif 4 (SIL Open Font License 1.1).',
} as const;
