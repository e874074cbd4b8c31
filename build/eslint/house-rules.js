/** Lint rules for conventions of this project that no published plugin checks. */

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

const kebabFileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      name: 'Rename {{name}} to kebab-case (for example build-report.ts), after its main export.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = context.filename.split(/[\\/]/).at(-1);
      if (!kebabCase.test(name)) context.report({ node, messageId: 'name', data: { name } });
    },
  }),
};

/** What a doc comment says before its first tag, without its stars and line breaks. */
function sentenceOf(comment) {
  return comment.value
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, ''))
    .join(' ')
    .replace(/(^|\s)@[a-z].*$/s, '')
    .trim();
}

const documentedExport = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing:
        'Say above {{name}}, in a /** sentence. */, what it means (units, shape, errors, the source of a rule).',
      sentence: 'End the doc comment of {{name}} with a full stop: it is a whole sentence.',
    },
  },
  create(context) {
    let previousName = '';
    return {
      'Program > ExportNamedDeclaration[declaration]'(node) {
        const { declaration } = node;
        const name =
          declaration.id?.name ?? declaration.declarations?.[0]?.id.name ?? 'this export';
        const isOverload = name === previousName;
        previousName = name;
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        if (comment?.type === 'Block' && comment.value.startsWith('*')) {
          if (!/[.!?]\)?$/.test(sentenceOf(comment))) {
            context.report({ node: declaration, messageId: 'sentence', data: { name } });
          }
        } else if (!isOverload) {
          context.report({ node: declaration, messageId: 'missing', data: { name } });
        }
      },
    };
  },
};

/** The rules as an ESLint plugin. */
export const houseRules = {
  meta: { name: 'house' },
  rules: { 'kebab-file-name': kebabFileName, 'documented-export': documentedExport },
};
