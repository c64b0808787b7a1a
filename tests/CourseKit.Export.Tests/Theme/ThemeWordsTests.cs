using System.Text.Json;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export.Tests;

public sealed class ThemeWordsTests
{
    private const string Page = "=== content/_index.md\n---\ntitle: Tides\n---\n\n> [!NOTE]\n> Up and down.\n\n{{< orbit_review >}}\nA?\nB\n{{< /orbit_review >}}\n";

    public static TheoryData<string> Languages => [.. DefaultTheme.Translations.Keys];

    [Fact]
    public void Six_languages_come_with_the_theme_one_of_them_in_two_scripts() => Assert.Equal(["ar", "de", "es", "fr", "ja", "zh", "zh-Hant"], DefaultTheme.Translations.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_has_every_word_of_the_theme_and_every_place_in_it(string language)
    {
        var english = Words(DefaultTheme.Files.Single(file => file.Name == ThemeWords.FileName).Source);
        var other = Words(DefaultTheme.Translations[language].Source);

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, (text, places)) in english)
        {
            Assert.False(string.IsNullOrWhiteSpace(other[name].Text), name);
            if (name is not ("words.pages" or "words.questions" or "words.minutes") && !name.StartsWith("words.cards_for", StringComparison.Ordinal)) Assert.Equal(places, other[name].Places);
        }
    }

    /// <summary>Taken from Anki 26.9.3 itself, without accelerators and what follows a name (<c>...</c>, <c>:</c>).</summary>
    [Theory]
    [InlineData("en")]
    [MemberData(nameof(Languages))]
    public void Recipes_name_what_Anki_shows_in_the_same_language(string language)
    {
        var names = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests/CourseKit.Export.Tests/Theme/anki-names.json"))).RootElement
            .GetProperty(language).EnumerateArray().Select(name => name.GetString()).ToList();
        var words = Words(language == "en" ? ThemeWords.English.Source : DefaultTheme.Translations[language].Source).Where(word => word.Key.StartsWith("deck_words.", StringComparison.Ordinal));

        var named = words.SelectMany(word => word.Value.Text.Split('*').Where((_, i) => i % 2 == 1)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(names.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_course_in_one_of_them_is_written_in_it(string language)
    {
        var site = TestSite.Of($"=== course.yml\ntitle: Tides\nid: tides\nbase_url: https://example.org/\nlanguage: {language}-XX\n" + Page);
        var words = Words(DefaultTheme.Translations[language].Source);

        Assert.Equal([], site.FindingLines);
        Assert.Contains($"<p class=\"callout-title\">{words["words.note"].Text}</p>", site["index.html"], StringComparison.Ordinal);
        Assert.Contains(words["words.skip"].Text, site["index.html"], StringComparison.Ordinal);
        Assert.Contains(words["search_words.label"].Text, site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Skip to the text", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "CK5041")]
    [InlineData("en", "")]
    [InlineData("en-GB", "")]
    [InlineData("de-AT", "")]
    [InlineData("zh-TW", "")]
    [InlineData("ar-Latn", "CK5041")]
    [InlineData("ja-Latn", "CK5041")]
    public void A_language_without_words_is_said_to_have_none(string language, string code)
    {
        var site = TestSite.Of($"=== course.yml\ntitle: Tides\nid: tides\nbase_url: https://example.org/\nlanguage: {language}\n" + Page);

        Assert.Equal(code.Length == 0 ? [] : [$"course.yml(4,1): The words of the theme are not translated into '{language}'"], site.FindingLines);
    }

    [Theory]
    [InlineData("zh", "警告", "课程")]
    [InlineData("zh-CN", "警告", "课程")]
    [InlineData("zh-Hans-TW", "警告", "课程")]
    [InlineData("zh_SG", "警告", "课程")]
    [InlineData("zh-TW", "警告", "課程")]
    [InlineData("zh-hk", "警告", "課程")]
    [InlineData("zh_MO", "警告", "課程")]
    [InlineData("zh-Hant", "警告", "課程")]
    [InlineData("zh-Hant-CN", "警告", "課程")]
    public void Chinese_is_written_in_the_signs_of_its_script(string language, string warning, string course)
    {
        var words = ThemeWords.Of([], language);

        Assert.True(words.IsTranslated);
        Assert.Equal(warning, words.Labels.Warning);
        Assert.Equal(course, Words(words.File.Source)["words.course"].Text);
    }

    [Fact]
    public void Traditional_words_have_no_simplified_sign()
    {
        const string Simplified = "课览页内动阅显标签连开关闭题图释档导进复习误编辑报链错这网订许协议处无让问设记忆载败时单间离线续执调读储经过还说见现该远来从应张条后别实门们";
        var traditional = DefaultTheme.Translations["zh-Hant"].Source.Text;

        Assert.Equal("", string.Concat(traditional.Where(Simplified.Contains)));
    }

    [Theory]
    [InlineData("zh-TW", "zh-TW", "own")]
    [InlineData("zh-TW", "zh-Hant", "own")]
    [InlineData("zh-HK", "zh-TW", "課程")]
    [InlineData("zh-TW", "zh", "own")]
    [InlineData("zh-TW", "zh-CN", "課程")]
    [InlineData("de-AT", "de", "own")]
    [InlineData("de", "de-AT", "Kurs")]
    public void A_courses_own_file_of_words_is_taken_for_its_language_and_script(string language, string file, string course)
    {
        var name = $"partials/words/{file}.html";

        var words = ThemeWords.Of([new ThemeFile.Text(name, new SourceText("templates/" + name, "{{ words = { course: 'own' } }}"))], language);

        Assert.Equal(course, Words(words.File.Source)["words.course"].Text);
    }

    [Fact]
    public void A_courses_own_words_win_and_what_they_lack_is_reported_and_said_in_the_words_that_come_with_CourseKit()
    {
        var own = DefaultTheme.Files.Single(file => file.Name == ThemeWords.FileName).Source.Text
            .Replace("skip: 'Skip to the text'", "skip: 'Naar de tekst'", StringComparison.Ordinal)
            .Replace("  caution: 'Caution',\n", "", StringComparison.Ordinal)
            .Replace("    anki: 'card for Anki',\n", "", StringComparison.Ordinal);
        var theme = Theme.Create([new ThemeFile.Text(ThemeWords.FileName, new SourceText("templates/partials/words.html", own))], Shortcodes.All, "nl");

        Assert.Equal(
            ["CK5042 'words' lacks a word that the theme says: caution", "CK5042 'words.card_for' lacks a word that the theme says: anki"],
            theme.Diagnostics.Select(finding => $"{finding.Code} {finding.Message}"));
        Assert.Equal("Caution", theme.Theme.Labels.Caution);
        Assert.True(theme.Theme.IsTranslated);
        Assert.Equal(4, theme.Diagnostics[0].Location.Start.Line);
    }

    [Fact]
    public void A_missing_word_is_taken_in_the_courses_language()
    {
        var own = DefaultTheme.Translations["de"].Source.Text.Replace("  caution: 'Vorsicht',\n", "", StringComparison.Ordinal);
        var theme = Theme.Create([new ThemeFile.Text(ThemeWords.FileName, new SourceText("templates/partials/words.html", own))], Shortcodes.All, "de");

        Assert.Equal(["CK5042"], theme.Diagnostics.Select(finding => finding.Code));
        Assert.Equal("Vorsicht", theme.Theme.Labels.Caution);
    }

    [Theory]
    [InlineData("ar", "<html lang=\"ar\" dir=\"rtl\">")]
    [InlineData("he", "<html lang=\"he\" dir=\"rtl\">")]
    [InlineData("az-Arab", "<html lang=\"az-Arab\" dir=\"rtl\">")]
    [InlineData("ar-Latn", "<html lang=\"ar-Latn\">")]
    [InlineData("ja", "<html lang=\"ja\">")]
    public void A_page_is_written_the_way_its_language_is(string language, string html)
    {
        var site = TestSite.Of($"=== course.yml\ntitle: Tides\nid: tides\nbase_url: https://example.org/\nlanguage: {language}\n" + Page);

        Assert.All(["index.html", "404.html"], page => Assert.Contains(html, site[page], StringComparison.Ordinal));
    }

    private static Dictionary<string, (string Text, string Places)> Words(SourceText source) =>
        WordMap.In(Template.Parse(source)).SelectMany(Flat).ToDictionary(word => word.Name, word => (word.Text, Places(word.Text)), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Text)> Flat(WordMap map) => map.Members.SelectMany(member =>
        member.Value.Inner is { } inner ? Flat(inner) : [($"{map.Name}.{member.Key}", member.Value.Text ?? member.Value.Written)]);

    /// <summary>The names in braces, each once.</summary>
    private static string Places(string text) =>
        string.Join(' ', text.Split('{').Skip(1).Select(part => part.Split('}')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
