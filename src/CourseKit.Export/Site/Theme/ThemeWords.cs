using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// The words of a theme in the language of its course: the course's own, those that come with CourseKit, or else the English ones. A word
/// that the course's own lack is reported and taken from those that come with CourseKit.
/// </summary>
internal sealed record ThemeWords(
    ThemeFile.Text File, RenderLabels Labels, DeckWords Decks, bool IsTranslated, IReadOnlyList<Diagnostic> Findings)
{
    public const string FileName = "partials/words.html";

    public static ThemeFile.Text English { get; } = DefaultTheme.Files.First(file => file.Name == FileName);

    /// <param name="own">The course's own files.</param>
    /// <param name="language">The tag of its language.</param>
    public static ThemeWords Of(IEnumerable<ThemeFile.Text> own, string language)
    {
        var isEnglish = string.Equals(LanguageTag.PrimaryOf(language), "en", StringComparison.OrdinalIgnoreCase);
        var known = WordsLanguage.Choose(DefaultTheme.Translations.Keys, language) is { } tag ? DefaultTheme.Translations[tag] : null;
        var builtIn = known ?? English;
        var written = own.ToList();
        var translations = written.FindAll(file => DefaultTheme.IsTranslation(file.Name));
        // Words that an author has put under the language alone are meant for the course, whatever its script is.
        var chosen = WordsLanguage.Choose(
            translations.Select(file => DefaultTheme.LanguageOf(file.Name)), language) ?? LanguageTag.PrimaryOf(language);
        var files = written.FindAll(
            file => file.Name == FileName || (DefaultTheme.IsTranslation(file.Name) && DefaultTheme.LanguageOf(file.Name) == chosen));
        if (files.Count == 0) return Finished(builtIn.Source, known is not null || isEnglish, []);
        var findings = new List<Diagnostic>();
        return Finished(Complete(files[^1].Source, builtIn.Source, findings), isTranslated: true, findings);
    }

    private static ThemeWords Finished(SourceText source, bool isTranslated, IReadOnlyList<Diagnostic> findings)
    {
        var words = Template.Parse(source);
        return new(new ThemeFile.Text(FileName, source), LabelsOf(words), DeckWords.In(words), isTranslated, findings);
    }

    /// <summary>
    /// The course's words with those in them that they lack: put behind the bracket that opens their map, so that no line moves.
    /// </summary>
    private static SourceText Complete(SourceText own, SourceText builtIn, List<Diagnostic> findings)
    {
        var template = Template.Parse(own);
        if (template.HasErrors) return own;
        var maps = WordMap.In(template).ToLookup(map => map.Name, StringComparer.Ordinal);
        var missing = new List<(int At, string Text)>();
        foreach (var map in WordMap.In(Template.Parse(builtIn)))
        {
            // A map that is missing whole is a name that nothing has: the check of templates says so.
            if (maps[map.Name].LastOrDefault() is { } given) Compare(given, map, own, missing, findings);
        }

        var text = own.Text;
        foreach (var (at, words) in missing.OrderByDescending(insert => insert.At)) text = text.Insert(at, words);
        return missing.Count == 0 ? own : new SourceText(own.Path, text);
    }

    private static void Compare(
        WordMap given, WordMap builtIn, SourceText own, List<(int At, string Text)> missing, List<Diagnostic> findings)
    {
        var lacking = builtIn.Members.Where(member => !given.Members.ContainsKey(member.Key)).ToList();
        if (lacking.Count > 0)
        {
            findings.Add(WordMissing.At(own.Locate(given.NameSpan), given.Name, [.. lacking.Select(member => member.Key)]));
            missing.Add((given.ContentStart, " " + string.Join(", ", lacking.Select(member => OneLine(member.Value.Written))) + (given.Members.Count > 0 ? "," : "")));
        }

        foreach (var (key, member) in builtIn.Members)
        {
            if (member.Inner is { } inner && given.Members.GetValueOrDefault(key)?.Inner is { } held)
            {
                Compare(held, inner, own, missing, findings);
            }
        }
    }

    private static string OneLine(string written) => string.Join(' ', written.Split('\n').Select(line => line.Trim()));

    private static RenderLabels LabelsOf(Template template)
    {
        var words = WordMap.In(template).FirstOrDefault(map => map.Name == "words")?.Members;
        string Word(string key, string english) => words?.GetValueOrDefault(key)?.Text ?? english;
        var labels = RenderLabels.English;
        return new RenderLabels
        {
            Footnotes = Word("footnotes", labels.Footnotes),
            Footnote = Word("footnote", labels.Footnote),
            BackToReference = Word("back_to_reference", labels.BackToReference),
            Table = Word("table", labels.Table),
            Done = Word("done", labels.Done),
            ToDo = Word("to_do", labels.ToDo),
            Note = Word("note", labels.Note),
            Tip = Word("tip", labels.Tip),
            Important = Word("important", labels.Important),
            Warning = Word("warning", labels.Warning),
            Caution = Word("caution", labels.Caution),
        };
    }
}
