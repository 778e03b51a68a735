/** Messages of `<proficiency-scale>`, in English. */

export const proficiencyScale = {
  heading: 'What each level looks like',
  headingForFamily: 'What each level means',
  levels: 'Levels',
};

export type ProficiencyScaleMessages = typeof proficiencyScale;
