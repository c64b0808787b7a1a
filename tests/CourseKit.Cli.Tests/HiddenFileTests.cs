namespace CourseKit.Cli.Tests;

/// <summary>What begins with a dot (<c>.git</c>, <c>.env</c>) reaches neither pages nor output, by whatever way it is named.</summary>
public sealed class HiddenFileTests : IDisposable
{
    private const string Secret = "token = hunter2";

    private readonly Cli _cli = new Cli().With(".git/config", Secret).With(".git/logo.png", Secret)
        .With(".env", Secret).With(".env.local", Secret).With(".parts/a.md", Secret);

    public void Dispose() => _cli.Dispose();

    public static TheoryData<string> Ways =>
    [
        "{{< include \"../.git/config\" >}}",
        "{{< include \"../.env\" >}}",
        "{{< include \"/.parts/a.md\" >}}",
        "{{< include \"a/../../.git/config\" >}}",
        "{{< include \"..\\\\.env\" >}}",
        "[x](../.git/config)",
        "[x](../.env.local)",
        "[x](../%2Eenv.local)",
        "[x](../%2egit/config)",
        "[x](/.git/config)",
        "[x](a/../../.git/config)",
        "[x](../.parts/a.md)",
        "![x](../.git/logo.png)",
        "{{< figure src=\"../.git/logo.png\" alt=\"x\" >}}",
        "{{< figure src=\"lamp.png\" link=\"../.env.local\" alt=\"x\" >}}",
        "{{< ref \"../.parts/a.md\" >}}",
        "<img src=\"../.git/logo.png\" alt=\"x\">",
        "<a href=\"../.env.local\">x</a>",
        "<video poster=\"../.git/logo.png\"></video>",
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void No_text_of_a_page_reads_what_is_hidden(string text)
    {
        _cli.WithPage("content/page.md", text);

        var result = _cli.Run("build");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK4132: ", result.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n  content/page\.md:5:\d+\n", result.Error);
    }

    [Fact]
    public void Neither_does_front_matter()
    {
        _cli.With("content/page.md", "---\ntitle: A\nimage: ../.git/logo.png\n---\n\nText.\n");

        Assert.Contains("error CK4132: ", _cli.Run("check").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](.env.local)")]
    [InlineData("![x](.git/logo.png)")]
    [InlineData("{{< include \".env\" >}}")]
    [InlineData("{{< include \".git/config\" >}}")]
    public void A_course_that_is_one_file_takes_nothing_hidden_from_beside_it(string text)
    {
        _cli.WithPage("page.md", text);

        var result = _cli.Run("build", "page.md");

        Assert.Contains("error CK4132: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](logo.png)")]
    [InlineData("{{< include \"config.txt\" >}}")]
    public void Nor_through_a_link(string text)
    {
        _cli.WithPage("page.md", text);
        File.CreateSymbolicLink(_cli.At("logo.png"), ".git/logo.png");
        File.CreateSymbolicLink(_cli.At("config.txt"), ".git/config");

        foreach (var course in new[] { "page.md", "." })
        {
            var result = _cli.Run("build", course);

            Assert.Equal(1, result.ExitCode);
            Assert.Contains("error CK6013: ", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Git_as_a_file_is_hidden_too()
    {
        Directory.Delete(_cli.At(".git"), recursive: true);
        _cli.With(".git", Secret).WithPage("content/page.md", "{{< include \"/.git\" >}}");

        Assert.Contains("error CK4132: ", _cli.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_neither_includes_nor_publishes_it()
    {
        _cli.WithPage("content/page.md", "Text.").With("templates/assets/.env", Secret).With("templates/.secret.html", Secret);
        var published = _cli.Run("build");
        _cli.WithPage("content/page.md", "{{< peek >}}")
            .With("templates/shortcodes/peek.html", "{{## params ##}}{{ include '.secret.html' }}");
        var included = _cli.Run("check");

        Assert.Equal(0, published.ExitCode);
        Assert.DoesNotContain(Published(), file => _cli.Read($"dist/site/{file}").Contains("hunter2", StringComparison.Ordinal));
        Assert.Contains("error CK5125: ", included.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_servers_ask_for_is_copied_from_static_and_can_be_linked_to()
    {
        _cli.WithPage("content/page.md", "[Report a fault](/.well-known/security.txt).").With("static/.well-known/security.txt", "Contact: a")
            .With("static/.nojekyll", "").With("static/.env", Secret).With("static/.well-known/.env", Secret).With("static/deep/.well-known/x.txt", Secret);

        var result = _cli.Run("build");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("Contact: a", _cli.Read("dist/site/.well-known/security.txt"));
        var hidden = Published().Where(file => file.Split('/').Any(part => part.StartsWith('.')));
        Assert.Equal([".nojekyll", ".well-known/security.txt"], hidden.Order(StringComparer.Ordinal));
    }

    private IEnumerable<string> Published()
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return Directory.GetFiles(_cli.At("dist/site"), "*", everything).Select(file => Path.GetRelativePath(_cli.At("dist/site"), file));
    }
}
