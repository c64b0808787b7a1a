using System.Reflection;
using System.Text.RegularExpressions;
using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.House.Tests;

public sealed partial class RuleTests
{
    private const string Ledger = "src/CourseKit.Syntax/Diagnostics/codes.tsv";
    private const string PageFolder = "tests/CourseKit.Build.Tests";

    [Fact]
    public void A_code_belongs_to_one_rule_and_so_does_a_name()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
    }

    public static TheoryData<string> Rooms => ["Syntax", "Pages", "Identity", "Course", "Lint", "Schema", "Templating", "Export", "Build"];

    [Fact]
    public void No_other_room_has_rules()
    {
        var rooms = Repository.Files("src", "CK*.cs").Select(path => path.Split('/')[1]["CourseKit.".Length..]).Distinct();

        Assert.Equal(Rooms.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_list_of_a_room_has_all_its_rules_in_order(string room)
    {
        var types = Assembly.Load("CourseKit." + room).GetTypes();
        var fields = types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule)).Select(field => ((Rule)field.GetValue(null)!).ToString());
        var list = (IReadOnlyList<Rule>)types.Single(type => type.Name == room + "Rules").GetProperty("All")!.GetValue(null)!;

        Assert.Equal(fields.Order(StringComparer.Ordinal), list.Select(rule => rule.ToString()));
    }

    [Fact]
    public void The_ledger_has_every_rule_as_it_is()
    {
        var ledger = CodeLedger.Parse(Repository.Read(Ledger)).Where(entry => entry.Became is null).ToList();
        var rules = Rules.All.Select(LedgerEntry.Of).ToList();

        // What is missing is a line to add as it is shown; of a rule that went say what became of it: CK0000, name, retired, that sentence.
        Assert.Equal("", string.Join("\n", rules.Except(ledger).Select(entry => $"missing in {Ledger}: {entry}")));
        Assert.Equal("", string.Join("\n", ledger.Except(rules).Select(entry => $"no rule is as {Ledger} has it: {entry}")));
    }

    [Fact]
    public void Every_rule_has_a_file_of_its_own_named_after_it()
    {
        var files = Repository.Files("src", "CK*.cs").Select(path => Path.GetFileName(path)!).ToList();
        var expected = Rules.All.Select(rule => $"{rule.Code}.{Pascal(rule.Name)}.cs");

        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_texts_of_a_rule_lie_beside_its_class()
    {
        var texts = Repository.Files("src", "CK????.*.md").Select(path => Path.ChangeExtension(path, null));

        Assert.Equal(Repository.Files("src", "CK*.cs").Select(path => Path.ChangeExtension(path, null)), texts);
    }

    [Fact]
    public void The_texts_of_a_rule_are_well_formed()
    {
        var wrong = Repository.Files("src", "CK????.*.md").Select(path => (path, Mistake: MistakeIn(Repository.Read(path)))).Where(file => file.Mistake is not null);

        Assert.Equal("", string.Join("\n", wrong.Select(file => $"{file.path}: {file.Mistake}")));
    }

    /// <summary>Who reads a code knows what part of a course it is about.</summary>
    [Theory]
    [InlineData("src/CourseKit.Syntax/Data/", "CK10")]
    [InlineData("src/CourseKit.Pages/FrontMatter/", "CK10")]
    [InlineData("src/CourseKit.Lint/", "CK31")]
    [InlineData("src/CourseKit.Templating/", "CK51")]
    public void The_codes_of_front_matter_lint_and_templates_have_a_band_each_in_which_there_is_nothing_else(string folder, string band)
    {
        var (inside, outside) = (Repository.Files(folder, "CK*.cs").ToList(), Repository.Files("src", "CK*.cs").Where(path => !path.StartsWith(folder, StringComparison.Ordinal)));
        string[] front = ["src/CourseKit.Syntax/Data/", "src/CourseKit.Pages/FrontMatter/"];

        Assert.NotEmpty(inside);
        Assert.All(inside, path => Assert.StartsWith(band, Path.GetFileName(path), StringComparison.Ordinal));
        Assert.DoesNotContain(outside, path => Path.GetFileName(path).StartsWith(band, StringComparison.Ordinal)
            && !(band == "CK10" && front.Any(other => path.StartsWith(other, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_code_has_its_page_and_every_page_its_code()
    {
        var pages = Repository.Files(PageFolder, "*.verified.md")
            .Select(path => CodeInName().Match(Path.GetFileName(path)).Value)
            .Where(code => code.Length > 0);

        Assert.Equal(Rules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_explains_itself()
    {
        foreach (var rule in Rules.All)
        {
            Assert.Matches("^CK[1-79][0-9]{3}$", rule.Code);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Name);
            Assert.False(rule.Title.EndsWith('.'), rule.Code);
            Assert.True(rule.Explanation.Length >= 40, $"{rule.Code} explains too little");
            Assert.NotEmpty(rule.Bad);
            Assert.NotEmpty(rule.Good);
        }
    }

    private static string? MistakeIn(string text)
    {
        try
        {
            RuleTexts.Parse(text);
            return null;
        }
        catch (FormatException mistake)
        {
            return mistake.Message;
        }
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex("CK[0-9]{4}")]
    private static partial Regex CodeInName();
}
