using System.Text.Json;
using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>The terms of the index. The tests of CourseKit.Web read the same table, so both sides read a text alike.</summary>
public sealed class SearchTermsTests
{
    public static TheoryData<string> Names => [.. Table().Select(test => test.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_has_the_terms_of_the_table(string name)
    {
        var test = Table().Single(test => test.GetProperty("name").GetString() == name);

        var terms = test.GetProperty("terms").EnumerateArray().Select(term => term.GetString());
        Assert.Equal(terms, TermsOf(test.GetProperty("text").GetString()!));
    }

    [Fact]
    public void A_half_of_a_character_parts_words() => Assert.Equal(["a", "b"], TermsOf("a\ud800b"));

    [Fact]
    public void Any_text_has_terms_that_are_short_and_are_terms_of_themselves() => Property.Holds(Property.Characters, text =>
    {
        foreach (var term in TermsOf(UnicodeComposition.Compose(text)))
        {
            Assert.InRange(term.Length, 1, 40 + 3);
            Assert.Contains(term, TermsOf(term));
        }
    });

    private static List<string> TermsOf(string text)
    {
        var found = new Collector();
        new SearchTerms(found).Read(text);
        return found.Terms;
    }

    private static List<JsonElement> Table() =>
        [.. JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests/Shared/search-terms.json"))).RootElement.EnumerateArray()];

    private sealed class Collector : ISearchTermSink
    {
        public List<string> Terms { get; } = [];

        public void Add(ReadOnlySpan<char> term) => Terms.Add(term.ToString());
    }
}
