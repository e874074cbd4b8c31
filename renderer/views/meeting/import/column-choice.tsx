import type { TableColumns } from '../../../../shared/importers/attendance/attendance-file';
import type { ColumnKind } from '../../../../shared/importers/attendance/columns';
import { useWords } from '../../../state/use-words';
import { Select } from '../../../ui/select';
import type { ImportAnswers } from './import-job';

const kindWords = {
  name: 'imports.columnName',
  surname: 'imports.columnSurname',
  given: 'imports.columnGiven',
  email: 'imports.columnEmail',
  join: 'imports.columnJoin',
  leave: 'imports.columnLeave',
  duration: 'imports.columnDuration',
  affiliation: 'imports.columnAffiliation',
} as const;

const kinds = Object.keys(kindWords) as readonly (keyof typeof kindWords)[];

/** Which column of an unknown table holds what: guessed from the cells, and said by a person where that is wrong. */
export function ColumnChoice({
  columns,
  chosen,
  onChoose,
}: {
  readonly columns: TableColumns;
  readonly chosen: ImportAnswers['columns'];
  readonly onChoose: (columns: NonNullable<ImportAnswers['columns']>) => void;
}) {
  const { t } = useWords();
  const count = Math.max(columns.headings.length, columns.kinds.length);
  const places = Array.from({ length: count }, (_, at) => {
    const heading = columns.headings[at] ?? '';
    const number = t('imports.columnNumber', { number: at + 1 });
    return { id: String(at), label: heading === '' ? number : heading };
  });
  const none = { id: 'none', label: t('imports.columnNone') };
  const placeOf = (kind: ColumnKind) => {
    const at = chosen?.[kind] ?? columns.kinds.indexOf(kind);
    return at < 0 ? none.id : String(at);
  };
  return (
    <details className="import-more" open={columns.by !== 'words'}>
      <summary>{t('imports.columns')}</summary>
      <p className="import-quiet">{t('imports.columnsHint')}</p>
      <div className="import-columns">
        {kinds.map((kind) => (
          <Select
            key={kind}
            label={t(kindWords[kind])}
            value={placeOf(kind)}
            choices={[none, ...places]}
            onChange={(place) =>
              onChoose({ ...chosen, [kind]: place === none.id ? -1 : Number(place) })
            }
          />
        ))}
      </div>
    </details>
  );
}
