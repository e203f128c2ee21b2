/** Whether a name is that of a job: it has a word that people are called by. */
export function hasRoleWord(name: string): boolean {
  return ROLE_WORDS.test(name);
}

const ROLE_WORDS =
  /\b(engineer|developer|manager|designer|analyst|scientist|architect|lead|consultant|administrator|director|officer|specialist|assistant|coordinator|representative|executive|recruiter|accountant|nurse|teacher|technician|operator|supervisor|writer|owner|master|role)\b/i;
