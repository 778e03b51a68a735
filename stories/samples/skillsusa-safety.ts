// A career-technical scale that reads like the checklist on a shop wall.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Shop safety, protective gear and lockout, on the four-point scale. */
export const skillsusaSafety: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-shop-safety',
  record: 'B3hGn7uQx5KyR9aE',
  objective: {
    id: 'obj-shop-safety',
    code: 'CTE-S1',
    title: 'Shop safety: protective gear and lockout',
    statement: 'I can protect myself and others in the shop, and lock out a machine before anyone works on it.',
    version: 1,
    proficientAt: 3,
    levels: [
      {
        value: 1,
        label: 'Getting ready',
        descriptor:
          'With my instructor beside me, I can name the hazards at a station and put on the gear it calls for.',
        plain: 'With help, I can spot dangers and put on the right gear.',
        indicators: [
          { id: 'safe-1-hazards', text: 'I name what could cut, burn, pinch, shock or hit me here.' },
          { id: 'safe-1-eyes', text: 'I wear safety glasses from the door in.' },
          { id: 'safe-1-loose', text: 'I tie back long hair and take off jewelry and loose sleeves.' },
          { id: 'safe-1-find', text: 'I point to the emergency stop, eyewash, first aid kit and fire extinguisher.' },
        ],
      },
      {
        value: 2,
        label: 'Practicing',
        descriptor:
          'With a checklist, I can make my station safe before I start, and I stop when something looks wrong.',
        plain: 'With a checklist, I can get my station safe and stop if something is wrong.',
        indicators: [
          { id: 'safe-2-gear', text: 'I choose ear, face, hand and foot protection for this job.' },
          { id: 'safe-2-gloves', text: 'I take gloves off before I use a machine with turning parts.' },
          { id: 'safe-2-inspect', text: 'I check guards, cords and blades before power goes on.' },
          { id: 'safe-2-stop', text: 'I stop and tell my instructor when something looks, sounds or smells wrong.' },
          { id: 'safe-2-steps', text: 'I say the lockout steps in order, with the card in my hand.' },
        ],
      },
      {
        value: 3,
        label: 'Ready to work',
        descriptor:
          'I can work safely through a whole class on my own, and carry out each lockout step in order while my instructor watches.',
        plain: 'I can work safely on my own and do every lockout step in order.',
        indicators: [
          { id: 'safe-3-session', text: 'I keep my gear on and my area clear for the whole class.' },
          { id: 'safe-3-tell', text: 'Lockout: I tell everyone who uses the machine.' },
          { id: 'safe-3-shut-down', text: 'Lockout: I shut the machine down the normal way.' },
          {
            id: 'safe-3-cut-off',
            text: 'Lockout: I cut off every source of power, such as electric, air and hydraulic.',
          },
          { id: 'safe-3-lock', text: 'Lockout: I put on my own lock and my tag, and keep the key with me.' },
          {
            id: 'safe-3-release',
            text: 'Lockout: I let out stored energy, such as air pressure, springs or raised parts.',
          },
          {
            id: 'safe-3-try',
            text: 'Lockout: I check that people are clear, then press start to prove that it stays off.',
          },
          {
            id: 'safe-3-remove',
            text: 'Lockout: when the work is done, I check the area and take off only my own lock.',
          },
        ],
        exemplars: [
          {
            title: 'What I say out loud before a blade change',
            text: 'I told the two people at this saw. The saw is off and unplugged, and my lock is on the plug cover. The key is in my pocket. I waited for the blade to stop. I checked that nobody is near, pressed the start button, and nothing moved. I set the switch back to off. Now I can open the guard.',
          },
        ],
      },
      {
        value: 4,
        label: 'Leading',
        descriptor:
          'I can lead a safety check for my crew, coach someone through a step, and turn a near miss into a safer way of working.',
        plain: 'I can lead others, teach a step, and make the shop safer.',
        indicators: [
          { id: 'safe-4-lead', text: 'I lead the check at the start of class and listen to what the crew sees.' },
          { id: 'safe-4-coach', text: 'I coach a teammate through a step by asking first, then showing.' },
          { id: 'safe-4-report', text: 'I write a near-miss report: what happened, why, and what we will change.' },
        ],
        exemplars: [
          {
            title: 'A near-miss report',
            text: 'A cord lay across the walkway and a teammate tripped. Nobody was hurt. The station has one outlet and it faces the aisle. We hung the cord from the ceiling hook and added “cords up” to our start-of-class list.',
          },
        ],
      },
    ],
  },
};
