import type { Result } from '../../../shared/base/result';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { GroupFacts } from '../../../shared/domain/group';
import { collectedReportKind } from '../../../shared/format/collected-report';
import { decodeFile } from '../../../shared/format/decode-file';
import { minutesKind } from '../../../shared/format/minutes';
import { parseJson } from '../../../shared/format/parse-json';
import { readParsed } from '../../../shared/format/read-content';
import type { ReportSource } from '../../../shared/report/build/subject';
import { findCurrentGroup } from '../meeting-file';
import { readFileLimited } from '../read-file-limited';

function formatOf(root: unknown): unknown {
  return typeof root === 'object' && root !== null && 'format' in root ? root.format : undefined;
}

/** Reads the source of a report from its JSON: a meeting, or a collected report. */
function readSource(root: unknown): Result<ReportSource> {
  const format = formatOf(root);
  if (format === collectedReportKind.format) {
    const read = readParsed(root, collectedReportKind);
    return read.ok
      ? succeed({ type: 'collected', report: read.value.content }, read.messages)
      : read;
  }
  if (typeof format === 'string' && format !== minutesKind.format) {
    const text = `A file of the kind "${format.slice(0, 60)}" holds nothing to report; expected were the minutes of a meeting or a collected report.`;
    return fail(errorMessage('file.other-format', text, 'format'));
  }
  const read = readParsed(root, minutesKind);
  return read.ok ? succeed({ type: 'meeting', meeting: read.value.content }, read.messages) : read;
}

function withGroup(source: ReportSource, group: GroupFacts): ReportSource {
  return source.type === 'meeting'
    ? { type: 'meeting', meeting: { ...source.meeting, group } }
    : { type: 'collected', report: { ...source.report, group } };
}

/** Reads the minutes or collected report in a file, with the facts of the group's own folder where that is present. */
export async function readReportSource(path: string): Promise<Result<ReportSource>> {
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return bytes;
  const text = decodeFile(bytes.value);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  const source = readSource(parsed.value);
  if (!source.ok) return source;
  const snapshot =
    source.value.type === 'meeting' ? source.value.meeting.group : source.value.report.group;
  const current = await findCurrentGroup(snapshot, path);
  if (!current.ok) return current;
  const { group } = current.value;
  return succeed(group === undefined ? source.value : withGroup(source.value, group), [
    ...source.messages,
    ...current.messages,
  ]);
}
