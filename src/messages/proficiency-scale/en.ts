/** What `<proficiency-scale>` says, in English. */

export const proficiencyScale = {
  heading: 'What each level looks like',
  headingForFamily: 'What each level means',
  nextHeading: (level: string) => `What ${level} takes`,
  top: 'You are at the highest level.',
  levels: 'Levels',
};

export type ProficiencyScaleMessages = typeof proficiencyScale;
