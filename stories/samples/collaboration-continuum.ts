// One competency of a portrait of a graduate, as a continuum of three levels.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Collaboration for grades 9 and 10: beginning, proficient, advanced. */
export const collaborationContinuum: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-collaboration',
  record: 'Ju2yPa6eGc9LvS4k',
  current: 1,
  target: 2,
  objective: {
    id: 'obj-collaboration',
    title: 'Collaboration, grades 9 and 10',
    statement: 'I can work with others so that everyone’s strengths make the work better.',
    version: 1,
    proficientAt: 2,
    levels: [
      {
        value: 1,
        label: 'Beginning',
        descriptor: 'I can do my share of a group task, listen while others speak, and ask when I need to know more.',
        plain: 'I do my part and listen.',
        indicators: [
          { id: 'col-1-share', text: 'I finish the part I agreed to do.' },
          { id: 'col-1-listen', text: 'I let others finish, then answer what they said.' },
        ],
      },
      {
        value: 2,
        label: 'Proficient',
        descriptor:
          'I can help a group agree on roles and goals, build on what others say, and help work out a disagreement so that the work moves on.',
        plain: 'I help the group plan, use each other’s ideas, and solve disagreements.',
        indicators: [
          { id: 'col-2-roles', text: 'I help decide who does what by when.' },
          { id: 'col-2-build', text: 'I add to an idea from someone else and say whose it was.' },
          { id: 'col-2-disagree', text: 'I help find a next step that both sides can live with.' },
        ],
        exemplars: [
          {
            title: 'A line from a student’s team notes',
            text: 'Two of us wanted a video and two wanted a poster. I asked what each pair liked about their idea. We made a poster with codes that open short clips, so Ana’s drawing and Luis’s editing are both in it.',
          },
        ],
      },
      {
        value: 3,
        label: 'Advanced',
        descriptor:
          'I can notice what a group needs, invite people whose view is missing, and lead us to look back at how we work and change it.',
        plain: 'I see what the group needs, bring people in, and help us get better.',
        indicators: [
          { id: 'col-3-invite', text: 'I ask for the view of someone we have not heard.' },
          { id: 'col-3-look-back', text: 'I lead a short talk about how we work together.' },
          { id: 'col-3-change', text: 'I can name one thing that we changed because of it.' },
        ],
      },
    ],
  },
};
