namespace CourseKit.Model;

/// <summary>
/// Words that questions about anything are made of: in six languages those that carry no subject, those that ask, and yes and no. In every
/// other language only what many prompts of the course have counts as common.
/// </summary>
internal static class CommonWords
{
    private static readonly HashSet<string> _words = new(
        EnglishWords.Function.Concat(EnglishWords.Interrogatives).Concat(
            """
            yes true false keep keeps kept call called mean means meant word words term terms translate english german french chinese
            japanese arabic say says said happen happens
            der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind war waren wird
            werden wurde wurden hat haben hatte kann können
            muss müssen soll sollen darf im in an am auf aus bei beim mit nach von vom vor zu zum zur für gegen durch über unter um ohne
            seit bis als wie wenn weil dass ob
            was wer wen wem wessen welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb womit wodurch wofür
            woran worin sich es er sie wir ihr man
            dieser diese dieses diesen diesem sein seine ihre auch nur noch schon sehr mehr so da dort hier dann doch
            nenne nennen nennt heißt heißen bedeutet bedeuten bezeichnet gib geben gibt beschreibe erkläre definiere übersetze wort
            begriff ja nein wahr falsch richtig
            le la les l un une des du de d et ou mais ne pas plus est sont était être a ont avoir été au aux à en dans sur sous par pour
            avec sans chez vers entre ce cet cette ces
            qui que qu quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle dont il elle ils elles on nous
            vous je tu se s son sa ses leur leurs n c y
            nomme nommez cite citez donne donnez décris décrivez explique expliquez définis définissez traduis appelle appelé appelée
            signifie mot terme oui non vrai faux t-il est-ce qu'est-ce
            ما ماذا من متى أين كيف لماذا لم هل أي أية كم في على إلى عن مع هو هي هم هذا هذه ذلك تلك التي الذي و أو ثم لا لن لم ليس كان
            كانت أن إن يكون تكون بين عند بعد قبل
            اذكر عرف عرّف اشرح صف يسمى تسمى يعني تعني معنى كلمة نعم صحيح خطأ ترجم
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)),
        StringComparer.Ordinal);

    /// <summary>Numbers are answers of many questions, in words as in digits.</summary>
    private static readonly HashSet<string> _numbers = new(
        """
        zero one two three four five six seven eight nine ten eleven twelve twenty hundred thousand
        null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille
        صفر واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة تسع عشرة عشر مئة ألف
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Particles, question words, copulas and numbers of Chinese and Japanese.</summary>
    private static readonly HashSet<char> _characters =
        [.. "一二三四五六七八九十百千两的了是在有和与及或之什么怎样哪谁为何吗呢吧个這这那其被把从到对请叫做也都就而但很会能可以不無無您你我他她它们" + "何誰"];

    /// <summary>Commands of TeX that set a formula and mean nothing.</summary>
    private static readonly HashSet<string> _layout = new(
        [
            "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "mathrm", "text", "textrm", "operatorname", "displaystyle", "textstyle", "limits", "nolimits", "quad", "qquad",
            ",", ";", ":", "!", " ", ">", "mathstrut", "phantom", "hspace", "mathbf", "boldsymbol", "bm",
        ],
        StringComparer.Ordinal);

    public static bool Contains(string word) => _words.Contains(word);

    /// <summary>True for a word that asks where a side begins with it: "State the law", and not "the state".</summary>
    public static bool Asks(string word) => EnglishWords.Imperatives.Contains(word);

    /// <summary>True for a number in words.</summary>
    public static bool IsNumber(string word) => _numbers.Contains(word);

    /// <summary>
    /// True for a character of a script without blanks that belongs to the grammar: hiragana is what Japanese inflects and joins with.
    /// </summary>
    public static bool IsCommon(char character) => character is (>= '\u3041' and <= '\u309F') || _characters.Contains(character);

    public static bool IsLayoutOfTeX(string text, int start, int end) => _layout.Contains(text.Substring(start, end - start));

    /// <summary>
    /// The word without what is written together with it and says nothing: the article of Arabic and French, the English genitive.
    /// </summary>
    public static string WithoutArticle(string word)
    {
        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal)) return word.Substring(2);
        var apostrophe = word.IndexOf('\'');
        if (apostrophe is 1 or 2 && word.Length - apostrophe > 3) return word.Substring(apostrophe + 1);
        return apostrophe > 0 && apostrophe == word.Length - 2 && word[word.Length - 1] == 's' ? word.Substring(0, apostrophe) : word;
    }
}
