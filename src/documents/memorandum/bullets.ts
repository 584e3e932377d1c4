import { AlignmentType, LevelFormat, type INumberingOptions } from "docx";

export const BULLET = { reference: "punkter", level: 0 } as const;

/** A list of one level, as Word knows lists: read aloud as one. */
export const BULLETS: INumberingOptions = {
  config: [
    {
      reference: BULLET.reference,
      levels: [
        {
          level: BULLET.level,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 360 } } },
        },
      ],
    },
  ],
};
