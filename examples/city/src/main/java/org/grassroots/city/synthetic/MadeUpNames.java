package org.grassroots.city.synthetic;

/** Names that anyone can see are made up: a common surname and two characters of the calendar's stems and branches. */
final class MadeUpNames {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余";
    private static final String CHARACTERS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    private MadeUpNames() {}

    static String next(Dice dice) {
        return "" + one(SURNAMES, dice) + one(CHARACTERS, dice) + one(CHARACTERS, dice);
    }

    private static char one(String characters, Dice dice) {
        return characters.charAt(dice.between(0, characters.length() - 1));
    }
}
