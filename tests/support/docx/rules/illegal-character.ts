import type { Fault, LintRule } from '../lint-rule';

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Parts are UTF-8 and hold only the characters of XML 1.0: no controls, no lone surrogates, not as numbers either. */
export const illegalCharacter: LintRule = {
  name: 'illegal-character',
  check: (docx) =>
    docx.paths
      .filter((path) => /\.(xml|rels)$/.test(path))
      .flatMap((part) => {
        const text = strictText(docx.bytes(part));
        if (text === undefined)
          return [{ part, where: 'the whole part', message: 'the bytes are not UTF-8' }];
        return faultsIn(part, text);
      }),
};

function strictText(bytes: Uint8Array | undefined): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function faultsIn(part: string, text: string): readonly Fault[] {
  const raw = [...text.matchAll(new RegExp(forbidden, 'gu'))];
  const numbered = [...text.matchAll(/&#(?:x([0-9A-Fa-f]+)|([0-9]+));/g)].filter(
    ([, hex, decimal]) =>
      isForbidden(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  return [...raw, ...numbered].map((match) => ({
    part,
    where: `character ${String(match.index)}`,
    message: `${JSON.stringify(match[0])} is not allowed in XML`,
  }));
}

function isForbidden(codePoint: number): boolean {
  return codePoint > 0x10ffff || forbidden.test(String.fromCodePoint(codePoint));
}
