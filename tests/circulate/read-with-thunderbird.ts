import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/** The headers of a part, as far as they are asked for here. */
interface Headers {
  readonly contentType: { readonly mediatype: string; readonly subtype: string };
  get(name: 'subject'): string;
  get(name: 'to'): readonly { readonly name: string; readonly email: string }[] | undefined;
  get(name: 'content-disposition'): string | undefined;
}

interface Emitter {
  startPart(number: string, headers: Headers): void;
  deliverPartData(number: string, data: Uint8Array): void;
}

/** What Thunderbird's own reader of mails, `jsmime`, has to offer of what is used here. */
interface JsMime {
  readonly MimeParser: new (
    emitter: Emitter,
    options: Readonly<Record<string, unknown>>,
  ) => { deliverData(data: string): void; deliverEOF(): void };
  readonly headerparser: {
    parseParameterHeader(
      header: string,
      rfc2047: boolean,
      rfc2231: boolean,
    ): ReadonlyMap<string, string>;
  };
}

/** One part of a mail that is no container. */
export interface ThunderbirdPart {
  readonly type: string;
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
}

/** Where Thunderbird keeps its program text on this machine; undefined where it is not installed. */
export const thunderbirdArchive = [
  process.env.THUNDERBIRD_OMNI ?? '',
  '/usr/share/thunderbird/omni.ja',
  '/usr/lib/thunderbird/omni.ja',
  '/Applications/Thunderbird.app/Contents/Resources/omni.ja',
].find((path) => path !== '' && existsSync(path));

async function loadReader(archive: string, folder: string): Promise<JsMime> {
  const entry = 'modules/jsmime/jsmime.mjs';
  const files = unzipSync(readFileSync(archive), { filter: ({ name }) => name === entry });
  const source = files[entry];
  if (source === undefined) throw new Error(`${archive} holds no ${entry}.`);
  const path = join(folder, 'jsmime.mjs');
  writeFileSync(path, strFromU8(source));
  const module = (await import(pathToFileURL(path).href)) as { readonly jsmime: JsMime };
  return module.jsmime;
}

/** Reads a mail with the reader of an installed Thunderbird, which is unpacked into a folder. */
export async function readWithThunderbird(mail: string, archive: string, folder: string) {
  const { MimeParser, headerparser } = await loadReader(archive, folder);
  const parts = new Map<string, { readonly headers: Headers; readonly data: Uint8Array[] }>();
  const reader = new MimeParser(
    {
      startPart: (number, headers) => parts.set(number, { headers, data: [] }),
      deliverPartData: (number, data) => parts.get(number)?.data.push(new Uint8Array(data)),
    },
    {
      bodyformat: 'decode',
      strformat: 'typedarray',
      onerror: (error: Error) => {
        throw error;
      },
    },
  );
  reader.deliverData(Buffer.from(mail, 'utf8').toString('latin1'));
  reader.deliverEOF();
  const [whole, ...inner] = [...parts.values()];
  if (whole === undefined) throw new Error('Thunderbird found no part in the mail.');
  return {
    subject: whole.headers.get('subject'),
    to: (whole.headers.get('to') ?? []).map(({ name, email }) => [name, email] as const),
    parts: inner.map(({ headers, data }): ThunderbirdPart => {
      const [disposition = ''] = [headers.get('content-disposition')].flat();
      return {
        type: `${headers.contentType.mediatype}/${headers.contentType.subtype}`,
        name: headerparser.parseParameterHeader(`;${disposition}`, true, true).get('filename'),
        bytes: Buffer.concat(data),
      };
    }),
  };
}
