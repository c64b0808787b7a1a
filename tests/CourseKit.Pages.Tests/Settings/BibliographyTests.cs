using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class BibliographyTests
{
    [Theory]
    [InlineData("@article{a1,\n  author = {Ada Lovelace and Babbage, Charles and others},\n  title = {{Notes} on the \\emph{Engine}},\n  journal = \"Taylor's\",\n  year = 1843\n}", "a1: Ada Lovelace; Charles Babbage et al. (1843) Notes on the Engine. Taylor’s")]
    [InlineData("@misc{j, title={``Deep'' and `wide', the '90s of ``a `b' c''}, author={O'Brien, Pat}, url={https://example.org/it's}}", "j: Pat O’Brien “Deep” and ‘wide’, the ’90s of “a ‘b’ c” https://example.org/it's")]
    [InlineData("@misc{k, title={\\enquote{Sch{\\\"o}n \\enquote{und} g{u}t} ,,so'' \\glqq a\\grqq{} \\textquotedblleft b\\textquotedblright{} ?`Y? {\"}c{\"}}}", "k: “Schön ‘und’ gut” „so” „a“ “b” ¿Y? \"c\"")]
    [InlineData("@misc{l, title={T}, url={\\url{https://example.org/~knuth/a--b\\_c?d=1\\&e\\textasciitilde{}}}}", "l: T https://example.org/~knuth/a--b_c?d=1&e~")]
    [InlineData("@misc{m, title={It's 5'' wide \\'a la `}}", "m: It’s 5” wide á la ‘")]
    [InlineData("@book{b, editor={{World Health Organization}}, title={A--B}, date={2001-05-03}, doi={10.1/x}}", "b: {World Health Organization} (2001) A–B https://doi.org/10.1/x")]
    [InlineData("@string{pub = {MIT Press}}\n@book(c, title = \"X\" # { and } # pub, author = {G{\\\"o}del, Kurt and {\\'E}va {\\L}uk\\'acs and Stra{\\ss}e})", "c: Kurt Gödel; Éva Łukács; Straße X and MIT Press")]
    [InlineData("@misc{e, title={T}, author={Thomson, William and King, Jr., Martin Luther and Le Guin, Ursula K. and van der Berg, Ann}}", "e: William Thomson; Martin Luther {King}, Jr.; Ursula K. {Le Guin}; Ann van der Berg T")]
    [InlineData("@misc{f, title={T}, author={Ursula {Le Guin} and {Barnes and Noble, Inc.} and Kurt G{\\\"o}del}}", "f: Ursula {Le Guin}; {Barnes and Noble, Inc.}; Kurt Gödel T")]
    [InlineData("@article{g, title={T}, journal={Nature}, volume=3, number=2, pages={1--4}}", "g: T. Nature [3(2), 1–4]")]
    [InlineData("@article{h, title={T}, journal={Nature}, pages={12-19}}", "h: T. Nature [12–19]")]
    [InlineData("@article{i, title={T}, volume=3, pages={e-12}}", "i: T [3, e-12]")]
    [InlineData("% comment\n@comment{x}\n@preamble{\"y\"}\n@misc{d, title={T}}", "d: T")]
    [InlineData("", "")]
    [InlineData("no entries @ all", "")]
    public void BibTeX_is_read(string text, string sources) => Assert.Equal(sources, Read("refs.bib", text, out _));

    [Theory]
    [InlineData("[{\"id\":\"a1\",\"title\":\"Notes\",\"author\":[{\"family\":\"Lovelace\",\"given\":\"Ada\"},{\"literal\":\"WHO\"}],\"issued\":{\"date-parts\":[[1843,1]]},\"URL\":\"https://example.org/x\",\"container-title\":\"J\"}]", "a1: Ada Lovelace; {WHO} (1843) Notes. J https://example.org/x")]
    [InlineData("[{\"id\":\"b\",\"title\":\"{x}\",\"author\":[{\"family\":\"Berg\",\"given\":\"Ann\",\"non-dropping-particle\":\"van der\"}],\"issued\":{\"date-parts\":[[\"2001\"]]}},{\"id\":\"c\",\"title\":\"Y\",\"DOI\":\"10.1/x\",\"editor\":[{\"family\":\"E\"}]}]", "b: Ann van der Berg (2001) {x}\nc: E Y https://doi.org/10.1/x")]
    [InlineData("[{\"id\":\"d\",\"title\":\"T\",\"author\":[{\"family\":\"Le Guin\",\"given\":\"Ursula\"}],\"container-title\":\"J\",\"volume\":\"3\",\"issue\":2,\"page\":\"1-4\"}]", "d: Ursula {Le Guin} T. J [3(2), 1–4]")]
    [InlineData("[]", "")]
    public void CSL_JSON_is_read(string text, string sources) => Assert.Equal(sources, Read("refs.json", text, out _));

    [Theory]
    [InlineData("refs.bib", "@misc{a, title={T}", "CK4149 1,1")]
    [InlineData("refs.bib", "@misc{, title={T}}", "CK4149 1,7")]
    [InlineData("refs.bib", "@misc{a, year=2000}", "CK4149 1,7")]
    [InlineData("refs.bib", "@misc{a, title={T}, url={javascript:alert(1)}}", "CK5202 1,7")]
    [InlineData("refs.bib", "@misc{a, title={T}, doi={javascript:alert(1)}}", "CK5202 1,7")]
    [InlineData("refs.bib", "@misc{a, title={T}, url={www.example.org}}", "CK4149 1,7")]
    [InlineData("refs.bib", "@misc{a, title={T}, doi={unknown}}", "CK4149 1,7")]
    [InlineData("refs.json", "[{\"id\":\"a\",\"title\":\"T\",\"URL\":\"data:text/html,x\"}]", "CK5202 1,8")]
    [InlineData("refs.json", "[{\"title\":\"T\"}]", "CK4149 1,2")]
    [InlineData("refs.json", "[{\"id\":\"a\"}]", "CK4149 1,8")]
    public void A_mistake_is_reported_at_its_place(string name, string text, string finding)
    {
        Read(name, text, out var found);

        Assert.Equal([finding], found.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location.Start.Line},{diagnostic.Location.Start.Column}"));
    }

    [Theory]
    [InlineData("doi={https://doi.org/10.1000/182}")]
    [InlineData("doi={doi: 10.1000/182}")]
    [InlineData("doi={10.1000/182}")]
    public void A_DOI_leads_to_its_resolver_however_it_is_written(string field)
    {
        Assert.Equal("a: T https://doi.org/10.1000/182", Read("refs.bib", $"@misc{{a, title={{T}}, {field}}}", out var found));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("other.bib")]
    [InlineData("../refs.bib")]
    [InlineData("refs.txt")]
    public void A_bibliography_that_is_not_there_is_reported_where_it_is_named(string name)
    {
        var found = new List<Diagnostic>();
        CourseSettingsBinder.Bind(new SourceText("course.yml", $"bibliography: {name}\n"), "course", [], found, path => path == "refs.bib" ? new SourceText(path, "") : null);

        Assert.Equal(["CK4149 1,15"], found.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location.Start.Line},{diagnostic.Location.Start.Column}"));
    }

    [Fact]
    public void What_course_yml_describes_is_not_described_again()
    {
        var settings = CourseSettingsBinder.Bind(
            new SourceText("course.yml", "bibliography: [refs.bib]\nsources: {a: Own title}\n"), "course", [], [], path => new SourceText(path, "@misc{a, title={Other}}\n@misc{b, title={B}}"));

        Assert.Equal(["a Own title", "b B"], settings.Sources.Select(source => $"{source.Key} {source.Title}"));
    }

    [Fact]
    public void Any_text_is_read_without_failing() => Property.Holds(Property.Characters, text =>
    {
        Read("refs.bib", "@a{b, c={" + text, out _);
        Read("refs.bib", text, out _);
        Read("refs.json", text, out _);
        return true;
    });

    [Theory]
    [InlineData("Evan Hubinger", 2019, "Hubinger 2019")]
    [InlineData("Chris van Merwijk|Joar Skalse", 2019, "van Merwijk & Skalse 2019")]
    [InlineData("A B|C D|E F", null, "B et al.")]
    [InlineData("A B|C D et al.", 2001, "B et al. 2001")]
    [InlineData("Victoria Krakovna and others", 2020, "Krakovna et al. 2020")]
    [InlineData("{World Health Organization}", 2001, "World Health Organization 2001")]
    [InlineData("Babbage, Charles", 1843, "Babbage 1843")]
    [InlineData("Ursula {Le Guin}|Martin Luther {King}, Jr.", 1969, "Le Guin & King 1969")]
    [InlineData("村上春樹", 1987, "村上春樹 1987")]
    [InlineData("", 1987, "A title of so many words that it has to … 1987")]
    public void A_source_is_called_by_its_authors_and_year(string authors, int? year, string name) => Assert.Equal(
        name, SourceName.Short(new CourseSource("k", "A title of so many words that it has to be cut") { Authors = [.. authors.Split('|')], Year = year }));

    [Fact]
    public void Quotes_in_quotes_are_read_however_deep_they_are() =>
        Assert.StartsWith("a: “‘“", Read("refs.bib", "@misc{a, title={" + string.Concat(Enumerable.Repeat("\\enquote{", 50_000)) + new string('}', 50_000) + "}}", out _), StringComparison.Ordinal);

    private static string Read(string name, string text, out List<Diagnostic> found)
    {
        found = [];
        var settings = CourseSettingsBinder.Bind(new SourceText("course.yml", $"bibliography: {name}\n"), "course", [], found, path => new SourceText(path, text));
        return string.Join('\n', settings.Sources.Select(source =>
            $"{source.Key}: {string.Join("; ", source.Authors)}{(source.Year is { } year ? $" ({year})" : "")} {source.Title}{(source.Container is { } container ? $". {container}" : "")}{(source.Part is { } part ? $" [{part}]" : "")}{(source.Url is { } url ? $" {url}" : "")}".Replace(":  ", ": ", StringComparison.Ordinal)));
    }
}
