namespace CourseKit.Export.Tests;

/// <summary>What prompts of one make say. <c>{0}</c>, <c>{1}</c> stand for words of the prompt's own, <c>{t}</c> for one that many prompts of the course have.</summary>
/// <param name="Questions">Each a wording of the same question; of a cloze its text, in which words of its own are hidden.</param>
/// <param name="Answers">Each a wording of the same answer; none for a cloze.</param>
internal sealed record SoakPattern(string Language, string[] Questions, string[] Answers)
{
    public bool IsCloze => Answers.Length == 0;

    public static List<SoakPattern> All { get; } =
    [
        new("en", ["What is {0}?", "What does {0} mean?", "Define {0}."], ["A {t} that {1} keeps apart from {2}.", "It keeps {1} and {2} apart.", "Keeping {2} from {1}, whatever the {t} is."]),
        new("en", ["Why does {0} need {1}?", "What does {0} need {1} for?", "For what reason is {1} needed by {0}?"], ["Because the {t} of {2} falls.", "The {t} falls, and {2} with it."]),
        new("en", ["Which {t} unwinds {0}?", "Name the {t} by which {0} is unwound.", "By which {t} is {0} unwound?"], ["{1}", "The {1}", "{1}, at the cost of {2}"]),
        new("en", ["What is the capital of {0}?", "Which town is the capital of {0}?", "Name the capital of {0}."], ["{1}", "{1}, on the coast"]),
        new("en", ["Does {0} dissolve in {1}?", "Is {0} soluble in {1}?"], ["Yes", "Yes, it does."]),
        new("en", ["How many {t}s has {0}?", "What number of {t}s does {0} have?"], ["4", "Four"]),
        new("de", ["Was ist {0}?", "Was bedeutet {0}?", "Definiere {0}."], ["Ein {t}, das {1} von {2} trennt.", "Die Trennung von {1} und {2}"]),
        new("de", ["Welches {t} filtert {0}?", "Durch welches {t} wird {0} gefiltert?"], ["{1}", "Die {1}", "Das {1} im {2}"]),
        new("de", ["Wie lautet der Plural von {0}?", "Bilde den Plural von {0}."], ["{1}", "die {1}"]),
        new("fr", ["Qu'est-ce que {0} ?", "Définissez {0}.", "Que signifie {0} ?"], ["Une {t} qui sépare {1} de {2}.", "La séparation de {1} et de {2}"]),
        new("fr", ["Quelle {t} filtre {0} ?", "Par quelle {t} {0} est-il filtré ?"], ["{1}", "Le {1}", "Le {1} de {2}"]),
        new("zh", ["什么是{0}？", "{0}是什么？", "{0}的意思是什么？"], ["把{1}和{2}分开的{t}。", "{1}和{2}的分离。"]),
        new("zh", ["{0}的首都是哪里？", "哪里是{0}的首都？"], ["{1}", "{1}市"]),
        new("ja", ["{0}とは何ですか。", "{0}は何ですか。", "{0}を定義しなさい。"], ["{1}と{2}を分ける{t}", "{1}と{2}の分離"]),
        new("ar", ["ما هو {0}؟", "عرف {0}.", "ما معنى {0}؟"], ["{t} يفصل {1} عن {2}", "فصل {1} عن {2}"]),
        new("fr", ["{0}", "{0} (m.)", "le {0}"], ["{1}", "the {1}", "{1}; {2}"]),
        new("zh", ["{0}", "{0} ({1})"], ["{2}", "the {2}"]),
        new("ar", ["{0}", "ال{0}"], ["{1}", "the {1}"]),
        new("en", ["What is the German for '{0}'?", "How do you say '{0}' in German?"], ["{1}", "{1}, plural {2}"]),
        new("en", ["State {0}'s law.", "Which law has its name from {0}?"], ["${1}_1 = {2}^2$", @"\({1}_1 = {2}^2\), per {t}"]),
        new("en", ["What does `{0}({1})` return?", "Which value has the call `{0}({1})`?"], ["`{2}`", "The {t} `{2}`"]),
        new("en", ["What is this? ![]({0}.svg)", "What does this picture show? ![a drawing]({0}.svg)"], ["{1}", "A {1}", "The {1} of {2}"]),
        new("en", ["The {0} searches for a {1} with less {t}.", "With less {t} the {0} looks for a {1}.", "A {1} is what the {0} with less {t} finds, by {2}."], []),
        new("de", ["Das {0} im {1} regelt den {t}.", "Der {t} im {1} wird vom {0} geregelt.", "Im {1} regelt das {0} den {t}, und {2} folgt."], []),
        new("zh", ["{0}发生在{1}的{t}中。", "在{1}的{t}中发生{0}。", "{1}的{t}里有{0}，也有{2}。"], []),
    ];
}
