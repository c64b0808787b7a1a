namespace CourseKit.Model;

/// <summary>The English words that rules know. Only for pages in English.</summary>
internal static class EnglishWords
{
    public static readonly HashSet<string> Auxiliaries = Set(
        "is are was were am do does did can could will would shall should has have had may might must isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't");

    /// <summary>Words that begin a question of their own.</summary>
    public static readonly HashSet<string> Interrogatives = Set("what how why who which when where whose whom");

    /// <summary>Verbs that ask without a question mark.</summary>
    public static readonly HashSet<string> Imperatives = Set(
        "provide give name list explain describe state define compare contrast summarise summarize outline identify justify sketch discuss illustrate suggest");

    public static readonly HashSet<string> Numbers = Set("two three four five six seven eight nine ten eleven twelve");

    /// <summary>
    /// Words that carry no subject of their own: articles, pronouns, conjunctions, prepositions, auxiliaries, abbreviations.
    /// </summary>
    public static readonly HashSet<string> Function = Set(
        """
        a an the this that these those it its they them their he him his she her we us our you your i me my one ones itself themselves himself herself
        and or nor but not no neither either both so if then else because since while although though unless until whether as than
        of in on at by for from to into onto with without within between among over under above below up down out off through during before after about against
        toward towards across along around behind beside besides beyond despite except inside outside instead per via upon
        there here when where why how what which who whom whose all any each every some such same other another more most much many few less least several only
        just also too very even still already again ever never always often sometimes usually rather quite however therefore thus hence else yet now once
        be been being having doing does am is are was were do did done can could will would shall should has have had may might must cannot
        et al e.g i.e eg ie etc example examples
        """, Auxiliaries);

    /// <summary>Verbs and nouns so common that a text on any subject may or may not have them.</summary>
    public static readonly HashSet<string> Common = Set(
        """
        find finds found get gets got make makes made take takes took taken give gives gave given use uses used using go goes went gone going come comes came
        put puts set sets let lets keep keeps kept know knows knew known say says said see sees saw seen want wants wanted need needs needed become becomes became
        seem seems show shows shown look looks happen happens happened turn turns cause causes caused allow allows change changes changed different thing things
        way ways part parts kind kinds case cases people person good better best bad worse worst new old first second third last next own long short high low
        large small great little well true false yes able likely possible like lead leads mean means meant work works without it's doesn't isn't don't can't
        """);

    /// <summary>True for a word that says what a sentence is about.</summary>
    public static bool IsContent(string word) => word.Length >= 4 && !Function.Contains(word);

    private static HashSet<string> Set(string words, params HashSet<string>[] others) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Concat(others.SelectMany(other => other)), StringComparer.Ordinal);
}
