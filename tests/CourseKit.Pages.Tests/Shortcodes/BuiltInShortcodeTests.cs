using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class BuiltInShortcodeTests
{
    [Theory]
    [InlineData("{{< figure src=\"a.svg\" alt=\"b\" caption=\"c\" title=\"d\" link=\"e\" target=\"f\" rel=\"g\" class=\"h\" id=\"i\" width=\"1\" height=\"2\" loading=\"eager\" attr=\"j\" attrlink=\"k\" >}}")]
    [InlineData("{{< highlight go >}}x{{< /highlight >}}")]
    [InlineData("{{< highlight go \"linenos=table\" >}}x{{< /highlight >}}")]
    [InlineData("{{< ref \"a.md\" >}}")]
    [InlineData("{{< relref path=\"a.md\" lang=\"en\" >}}")]
    [InlineData("{{% relref \"a.md\" %}}")]
    [InlineData("{{< details >}}x{{< /details >}}")]
    [InlineData("{{< details summary=\"Why?\" open=true >}}x{{< /details >}}")]
    [InlineData("{{< param title >}}")]
    [InlineData("{{< param \"params.author.name\" >}}")]
    [InlineData("{{< quote author=\"Ines\" source=\"A letter\" cite=\"https://example.org\" >}}x{{< /quote >}}")]
    [InlineData("{{< include \"parts/a.md\" >}}")]
    [InlineData("{{< orbit_review color=\"purple\" difficulty=2 >}}Why?\nSo.{{< /orbit_review >}}")]
    public void Every_built_in_shortcode_takes_what_it_should(string text)
    {
        var table = new ShortcodeTable(Shortcodes.All);
        var document = DocumentParser.Parse(new SourceText("page.md", text), ContentFormat.Markdown, table);
        var found = new List<Diagnostic>(document.Diagnostics);

        foreach (var segment in document.Segments.OfType<ShortcodeSegment>()) new ShortcodeBinder(table).Bind(document.Source, segment, found);

        Assert.Empty(found);
    }

    [Fact]
    public void Names_are_unique_and_sorted() =>
        Assert.Equal(Shortcodes.All.Select(signature => signature.Name).Distinct().Order(StringComparer.Ordinal), Shortcodes.All.Select(signature => signature.Name));

    [Fact]
    public void Positions_of_each_count_from_zero() => Assert.All(Shortcodes.All, signature =>
    {
        var positions = signature.Parameters.Select(parameter => parameter.Position).Where(position => position >= 0).Order().ToList();
        Assert.Equal(Enumerable.Range(0, positions.Count), positions);
    });

    [Fact]
    public void Pictures_and_addresses_are_typed_so_that_they_are_checked()
    {
        var figure = Shortcodes.All.Single(signature => signature.Name == "figure");

        Assert.Equal(ParameterType.Image, figure.Parameters.Single(parameter => parameter.Name == "src").Type);
        Assert.Equal(ParameterType.Link, figure.Parameters.Single(parameter => parameter.Name == "link").Type);
    }

    [Fact]
    public void A_course_adds_its_own_and_replaces_built_in_ones()
    {
        SourceText[] templates =
        [
            new("templates/shortcodes/thought.html", "{{## params\n  title: string\n  inner: markdown\n##}}\n<p>"),
            new("templates/shortcodes/cards/lamp.html", "<p>"),
            new("templates/shortcodes/figure.html", "<img src=\"{{ params.src }}\">"),
            new("templates/shortcodes/quote.html", "{{## params\n  by: string\n  inner: markdown\n##}}\n<p>"),
            new("templates/page.html", "{{## params\n  no: string\n##}}"),
        ];
        var found = new List<Diagnostic>();

        var all = Shortcodes.With(templates, found).ToDictionary(signature => signature.Name);

        Assert.Empty(found);
        Assert.Equal(Shortcodes.All.Count + 2, all.Count);
        Assert.Equal(ShortcodeInner.Markdown, all["thought"].Inner);
        Assert.Empty(all["cards/lamp"].Parameters);
        Assert.Equal("src", all["figure"].Parameters[0].Name);
        Assert.Equal("by", Assert.Single(all["quote"].Parameters).Name);
    }

    [Fact]
    public void What_a_course_puts_in_the_place_of_a_built_in_one_is_still_that()
    {
        var templates = Shortcodes.All.Select(signature =>
            new SourceText($"templates/shortcodes/{signature.Name}.html", "{{## params\n  other?: string\n##}}\n<p>"));

        var all = Shortcodes.With(templates, []);

        Assert.All(all, signature => Assert.Equal("other", Assert.Single(signature.Parameters).Name));
        Assert.Equal(Shortcodes.All.Select(signature => signature.Role), all.Select(signature => signature.Role));
    }

    [Fact]
    public void A_role_speaks_of_parameters_that_there_are() => Assert.All(Shortcodes.All, signature =>
    {
        var role = signature.Role;
        string?[] named = [role.PageAddress, role.Setting, role.IncludedFile, .. role.Picture is { } picture
            ? (string[])[picture.Source, picture.Alternative, .. picture.StandIns, picture.Id, picture.Width, picture.Height]
            : []];

        Assert.Empty(named.OfType<string>().Except(signature.Parameters.Select(parameter => parameter.Name)));
    });
}
