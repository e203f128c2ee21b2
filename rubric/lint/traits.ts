/**
 * Words for what someone is like. Kept out are those that a rubric also uses for what can be seen at work: "responsible",
 * "reliable", "effective", "able", "aware", "fair", "consistent", "proactive".
 */

/** Adjectives: "is friendly". */
export const TRAITS: readonly string[] = words(`
  abrasive affable affectionate agreeable aggressive aloof ambitious amiable amicable anxious approachable arrogant assertive
  authentic bold brave bright bubbly calm caring cautious charismatic charming cheerful clever cold compassionate
  competitive confident conscientious considerate cooperative courageous courteous creative curious cynical decisive
  defensive dependable determined diligent diplomatic disciplined discreet docile dominant driven dynamic eager easygoing
  easy-going emotional empathetic empathic energetic enthusiastic extraverted extroverted fearless flexible friendly fun
  funny generous genuine gentle gifted good-natured gregarious grounded happy hard-working hardworking headstrong helpful
  honest humble humorous imaginative impatient impulsive inquisitive insecure intelligent intuitive inventive introverted
  irritable jovial joyful kind kind-hearted lazy level-headed likable likeable lively loyal mature meek modest moody
  motivated naive negative nervous nice obedient open-minded optimistic outgoing passionate passive patient perfectionist
  perfectionistic personable pessimistic pleasant polite popular positive quiet reserved resilient resolute respectful
  rude selfish selfless self-assured self-aware self-confident self-disciplined self-driven self-motivated self-starting
  sensible sensitive serious shy sincere smart sociable social spirited stoic stubborn sunny supportive sympathetic tactful
  talented tenacious thick-skinned thin-skinned thoughtful timid tolerant tough trustworthy unassuming unflappable
  upbeat vibrant vivacious warm warm-hearted weak-willed well-liked well-mannered wise witty`);

/** Nouns: "has charisma", "shows a positive attitude". */
export const TRAITS_ONE_HAS: readonly string[] = words(`
  aggressiveness ambition arrogance attitude backbone bravery calmness character charisma charm cheerfulness compassion
  confidence conscientiousness courage curiosity demeanor demeanour determination diligence discipline disposition
  dedication eagerness ego empathy energy enthusiasm friendliness grit gumption honesty humility humour humor
  integrity intelligence intellect kindness loyalty maturity mindset modesty motivation optimism passion patience
  perseverance personality poise positivity resilience self-assurance self-confidence self-discipline
  self-motivation sincerity spirit talent temper temperament tenacity warmth wisdom wit zeal`).concat([
  'sense of humou?r',
  'work ethic',
  'team spirit',
  'people skills',
  'gravitas',
]);

/** "Is a natural leader". */
export const KIND_OF_PERSON: readonly string[] = words(`
  extrovert extravert introvert perfectionist optimist pessimist visionary genius go-getter self-starter workaholic rockstar
  ninja superstar dreamer`).concat([
  'people person',
  'team player',
  'natural leader',
  'born leader',
  'quick learner',
  'fast learner',
  'hard worker',
  'nice person',
  'good person',
  'free spirit',
  'rock star',
  'morning person',
]);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
