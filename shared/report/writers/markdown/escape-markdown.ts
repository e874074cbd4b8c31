/**
 * What means something within a line of GitHub's Markdown: signs, character references such as
 * `&copy;`, names of pictures between colons, and addresses that become links by themselves. The
 * last sign of each match is the one to escape.
 */
const meaningful =
  /[\\`*_[\]<~|$]|&(?=#?\w+;)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp):|(?<![\p{L}\p{N}])www\.|!$/giu;

/** What makes a block of a line that begins with it. */
const blockSign = /^[-+#>=]/u;
const itemNumber = /^(\d{1,9})([.)])/u;

/** Text that means itself within a line of Markdown (CommonMark 0.31, GitHub's extensions). */
export function escapeMarkdown(text: string): string {
  return text.replace(meaningful, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/** A web address within a text, without the punctuation after it. */
const webAddress = /https?:\/\/[^\s<>"`\\|]*[^\s<>"`\\|.,;:!?'’”)\]}]/giu;

/** Text that means itself, with its web addresses as links; not for text that is itself a link. */
export function escapeProse(text: string): string {
  let end = 0;
  let written = '';
  for (const { 0: address, index } of text.matchAll(webAddress)) {
    if (!/&#?\w+;/u.test(address)) {
      written += `${escapeMarkdown(text.slice(end, index))}<${address}>`;
      end = index + address.length;
    }
  }
  return written + escapeMarkdown(text.slice(end));
}

/** A line of written Markdown that begins neither a list nor a heading, quote or rule. */
export function escapeLineStart(line: string): string {
  return line.replace(blockSign, String.raw`\$&`).replace(itemNumber, String.raw`$1\$2`);
}

/** A heading's text whose last signs are not taken for the heading's end. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/#+$/u, (signs) => [...signs].map((sign) => `\\${sign}`).join(''));
}
