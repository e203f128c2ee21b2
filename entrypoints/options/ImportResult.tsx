import { useState } from 'react';
import { FrameworkTable } from '../../components/FrameworkTable.tsx';
import { useStrings } from '../../components/strings.tsx';
import { formatProblem, type Problem, type ReadResult } from '../../rubric/read/index.ts';
import type { Framework } from '../../rubric/schema.ts';

interface ImportResultProps {
  result: ReadResult;
  onAnswer(key: string, answer: unknown): void;
  onSave(framework: Framework): void;
  onCancel(): void;
}

/** What was understood, before anything is saved: the roles with their counts, or every problem with its place. */
export function ImportResult({ result, onAnswer, onSave, onCancel }: ImportResultProps) {
  const t = useStrings();
  const [name, setName] = useState(result.ok ? result.framework.name : '');
  const cancel = (
    <button type="button" className="button" onClick={onCancel}>
      {t('importCancel')}
    </button>
  );
  if (!result.ok) {
    return (
      <div className="import-result">
        <h4>{t('importNothingSaved')}</h4>
        <Problems problems={result.problems} />
        {result.problems.map(
          ({ question }) =>
            question && (
              <Answer key={question.key} question={question} onAnswer={(said) => onAnswer(question.key, said)} />
            ),
        )}
        {cancel}
      </div>
    );
  }
  const { framework, warnings } = result;
  return (
    <div className="import-result">
      <h4>{t('importUnderstood')}</h4>
      <label className="file">
        <span>{t('importName')}</span>
        <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      {framework.roles.map((role) => (
        <details key={role.id} open={framework.roles.length === 1}>
          <summary>{role.name}</summary>
          <FrameworkTable role={role} />
        </details>
      ))}
      <Problems problems={warnings} />
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          disabled={!name.trim()}
          onClick={() => onSave({ ...framework, name: name.trim() })}
        >
          {t('importSave')}
        </button>
        {cancel}
      </div>
    </div>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
      ))}
    </ul>
  );
}

interface AnswerProps {
  question: NonNullable<Problem['question']>;
  onAnswer(answer: unknown): void;
}

/** One thing the document does not say. Choices are buttons; anything else is typed. */
function Answer({ question, onAnswer }: AnswerProps) {
  const t = useStrings();
  const [typed, setTyped] = useState('');
  if (question.choices && question.choices.length > 0) {
    return (
      <fieldset className="buttons">
        <legend>{question.ask}</legend>
        {question.choices.map((choice) => (
          <button key={choice} type="button" className="button" onClick={() => onAnswer(choice)}>
            {choice}
          </button>
        ))}
      </fieldset>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onAnswer(typed.trim());
      }}
    >
      <label className="file">
        <span>{question.ask}</span>
        <input value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="button">
        {t('importRead')}
      </button>
    </form>
  );
}
