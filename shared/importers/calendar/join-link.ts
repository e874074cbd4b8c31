import { isSafeLink } from '../../base/links';
import type { CalendarComponent } from './components';
import { textOf } from './components';

/** Addresses under which meeting platforms let people in. */
const platforms: readonly RegExp[] = [
  /^https:\/\/(?:[\w.-]+\.)?zoom(?:gov)?\.(?:us|com|com\.cn)\/(?:j|my|w|s|wc)\//iu,
  /^https:\/\/teams\.(?:microsoft|live)\.(?:com|us)\/(?:l\/meetup-join|meet)\//iu,
  /^https:\/\/meet\.google\.com\/[a-z]/iu,
  /^https:\/\/(?:[\w-]+\.)+webex\.com\/./iu,
  /^https:\/\/(?:[\w-]+\.)*(?:bluejeans|whereby|gotomeeting|gotomeet|jitsi|livestorm|bigbluebutton)\.(?:com|me|si|org|app|co)\/./iu,
  /^https:\/\/meet\.jit\.si\/./iu,
];

const fields = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'x-microsoft-onlinemeetingexternallink',
  'x-zoom-join-url',
  'conference',
  'location',
  'url',
  'description',
  'x-alt-desc',
];

/** The address under which people join an event, wherever its platform wrote it; nothing where there is none. */
export function findJoinLink(event: CalendarComponent): string | undefined {
  for (const field of fields) {
    const links = linksIn(textOf(event, field) ?? '').filter(isSafeLink);
    const link =
      links.find((one) => platforms.some((platform) => platform.test(one))) ??
      (field.startsWith('x-google') || field.startsWith('x-micro') || field === 'conference'
        ? links[0]
        : undefined);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** The web addresses in a text, without the punctuation and brackets around them. */
function linksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/https:\/\/[^\s<>"'`\\]+/giu), ([link]) =>
    link.replaceAll('&amp;', '&').replace(/[).,;:\]]+$/u, ''),
  );
}
