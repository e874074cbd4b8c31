import { fileKindNames, isFileKindName } from '../../../shared/format/file-kinds';
import { writeJsonSchema } from '../../../shared/format/schema/build-json-schema';
import type { Call } from '../command';
import { messages } from '../messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { wrongUsage } from '../wrong-usage';

/** `rapporteur schema`: prints the JSON Schema of a kind of file. */
export async function runSchema(
  { words: [kind = 'minutes'] }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!isFileKindName(kind)) {
    return wrongUsage(messages.schema.unknownKind(kind, fileKindNames), terminal, 'schema');
  }
  await terminal.print(writeJsonSchema(kind));
  return exitCodes.done;
}
