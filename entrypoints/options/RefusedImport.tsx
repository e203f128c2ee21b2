import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import type { Problem } from '../../rubric/read/index.ts';
import { Problems } from './Problems.tsx';

interface RefusedImportProps {
  problems: readonly Problem[];
  onAnswer(key: string, answer: unknown): void;
  onCancel(): void;
}

/** Why nothing was read: every problem with its place, and what a person can answer. */
export function RefusedImport({ problems, onAnswer, onCancel }: RefusedImportProps) {
  const t = useStrings();
  return (
    <div className="import-result">
      <h4>{t(problems.every(({ question }) => question) ? 'importAsks' : 'importNothingSaved')}</h4>
      <Problems problems={problems.filter(({ question }) => !question)} />
      {problems.map(
        ({ question }) =>
          question && (
            <Answer key={question.key} question={question} onAnswer={(said) => onAnswer(question.key, said)} />
          ),
      )}
      <button type="button" className="button" onClick={onCancel}>
        {t('importCancel')}
      </button>
    </div>
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
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Which of several columns, keys or depths it is, is said beside them in the source.
  if (question.key === 'columns' || question.key === 'headings') {
    return (
      <p>
        {question.ask} {t('importAnswerInSource')}
      </p>
    );
  }
  if (question.key === 'sheets' && question.choices) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0) onAnswer(question.choices?.filter((choice) => chosen.includes(choice)));
        }}
      >
        <fieldset className="buttons">
          <legend>{question.ask}</legend>
          {question.choices.map((choice) => (
            <label key={choice} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, choice] : chosen.filter((one) => one !== choice))
                }
              />
              <span>{choice}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button" disabled={chosen.length === 0}>
          {t('importRead')}
        </button>
      </form>
    );
  }
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
