using System.Collections.Concurrent;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>What a linking remembers of the one before must never show: after any row of edits it finds what a linking finds that remembers nothing.</summary>
public class IncrementalLinkTests
{
    private static readonly string[] _words = ["lamp", "wick", "oil", "flame", "glass", "draught"];
    private static readonly DateTimeOffset _now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void After_any_row_of_edits_the_same_is_found_as_by_a_first_linking() => Property.Holds(Property.Seeds, EditAndLink, tests: 6);

    private static void EditAndLink(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(0, 12).ToDictionary(i => $"content/m{i / 4}/p{i}.md", i => RandomPage(random, i));
        var settings = Settings();
        var text = IdentityLockWriter.Write(Link(Settings(), Compile(pages, settings), pages, null).Identities.Lock);
        var lockFile = new SourceText(IdentityLock.FileName, text);
        var compiled = Compile(pages, settings);

        for (var step = 0; step < 40; step++)
        {
            if (step % 15 == 14)
            {
                // A build: the lock is written.
                lockFile = new SourceText(IdentityLock.FileName, IdentityLockWriter.Write(Link(Settings(), Compile(pages, settings), pages, lockFile).Identities.Lock));
            }

            foreach (var path in Edit(random, pages)) compiled[path] = Compile(path, pages, settings);
            foreach (var gone in compiled.Keys.Except(pages.Keys).ToList()) compiled.Remove(gone);

            var again = Link(settings, compiled, pages, lockFile);
            var first = Link(Settings(), Compile(pages, settings), pages, lockFile);

            Assert.Equal(Shown(first), Shown(again));
            if (step % 10 == 0) Assert.Equal(IdentityLockWriter.Write(first.Identities.Lock), IdentityLockWriter.Write(again.Identities.Lock));
        }
    }

    [Fact]
    public void A_place_that_a_call_might_have_written_is_missed_once_the_call_is_gone()
    {
        var shortcodes = Shortcodes.With([new SourceText("templates/shortcodes/note.html", "{{ \"## Late\" }}")], new List<Diagnostic>());
        var files = new Dictionary<string, string>
        {
            ["content/a.md"] = "---\ntitle: A\n---\n\nSee [late](b.md#late).\n",
            ["content/b.md"] = "---\ntitle: B\n---\n\n{{% note %}}\n",
        };
        var settings = Settings();
        var compiled = files.Keys.ToDictionary(path => path, Page);
        Assert.DoesNotContain(Link(settings, compiled, files, null).Diagnostics, found => found.Code == MissingAnchor.Rule.Code);

        files["content/b.md"] = "---\ntitle: B\n---\n\nNothing.\n";
        compiled["content/b.md"] = Page("content/b.md");

        Assert.Contains(Link(settings, compiled, files, null).Diagnostics, found => found.Code == MissingAnchor.Rule.Code);

        CoursePage Page(string path) => PageCompiler.Compile(
            new SourceText(path, files[path]), new PageContext { Settings = settings, Layout = LayoutOf(files), Shortcodes = shortcodes, Include = _ => null });
    }

    /// <summary>Changes, adds or removes pages; gives those that must be compiled.</summary>
    private static IEnumerable<string> Edit(Random random, Dictionary<string, string> pages)
    {
        var path = pages.Keys.OrderBy(key => key, StringComparer.Ordinal).ElementAt(random.Next(pages.Count));
        var page = pages[path];
        switch (random.Next(9))
        {
            case 0: return Set(page + "\nA sentence of prose.\n");
            case 1: return Set("---\ntitle: Moved\n---\n\n" + page[(page.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)..]);
            case 2: return Set(page.Replace("## Part", "## Piece", StringComparison.Ordinal));
            case 3: return Set(page.Replace("What does the", "What did the", StringComparison.Ordinal).Replace("{old}", "old", StringComparison.Ordinal));
            case 4: return Set(page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal));
            case 5: return Set(page.Replace("draft: true\n", "", StringComparison.Ordinal));
            case 6 when pages.Count > 6:
                pages.Remove(path);
                return [];
            case 7:
                var added = $"content/m{random.Next(3)}/p{random.Next(12)}.md";
                pages[added] = RandomPage(random, random.Next(12));
                return [added];
            default: return Set(RandomPage(random, random.Next(12)));
        }

        IEnumerable<string> Set(string text)
        {
            pages[path] = text;
            return [path];
        }
    }

    /// <summary>A page that repeats prompts of others, takes their ids, links to their parts and names them in its metadata.</summary>
    private static string RandomPage(Random random, int number)
    {
        var page = new StringBuilder($"---\ntitle: Page {number}\n---\n\n## Part {random.Next(3)}\n\nSee [it](../m{random.Next(3)}/p{random.Next(12)}.md#part-{random.Next(3)}) and ![]({Word()}.png).\n\n");
        page.Append("{{< orbit_review >}}\n");
        for (var i = random.Next(5); i > 0; i--)
        {
            var question = random.Next(3) == 0
                ? $"What does the {Word()} do to the {Word()} when the {Word()} of a very old {Word()} is {random.Next(2)}?"
                : $"What does the {Word()} do with {random.Next(3)}?";
            page.Append(question).Append(Attributes()).Append('\n').Append($"It does {Word()}{(random.Next(8) == 0 ? " ![](../flame.svg)" : "")}.\n\n");
        }

        page.Append("{{< /orbit_review >}}\n\n{{< orbit_review >}}\n");
        for (var i = random.Next(3); i > 0; i--) page.Append($"C: An {{old}} {Hidden()} with {Hidden()} needs {Hidden()}.{Attributes()}\n\n");
        return page.Append("{{< /orbit_review >}}\n").ToString();

        string Hidden() => random.Next(2) == 0 ? Word() : $"{{{Word()}}}";

        string Word() => _words[random.Next(_words.Length)];

        string Attributes() => random.Next(6) switch
        {
            0 => $" {{#{Word()}}}",
            1 => $" {{before={Word()}}}",
            2 => $" {{page=p{random.Next(12)}}}",
            3 => $" {{level={random.Next(4)}}}",
            _ => "",
        };
    }

    private static CourseSettings Settings() => CourseSettingsBinder.Bind(new SourceText("course.yml", "title: Lamps\n"), "lamps", [], new List<Diagnostic>());

    private static readonly ConcurrentDictionary<string, CourseLayout> _layouts = new();
    private static readonly MetadataSchema _schema = SchemaOfLamps();

    private static MetadataSchema SchemaOfLamps() => new(
        new MetadataRecord
        {
            Role = MetadataRole.Prompt,
            Name = "Prompt",
            TypeName = "global::Prompt",
            Fields =
            [
                new MetadataField { Key = "level", Property = "Level", Type = FieldType.Integer, TypeName = "int", Constraints = new FieldConstraints { Range = new FieldRange("0", "2") } },
                new MetadataField { Key = "page", Property = "Page", Type = FieldType.Page, TypeName = "PageRef" },
                new MetadataField { Key = "before", Property = "Before", Type = FieldType.Prompt, TypeName = "PromptRef" },
            ],
        },
        null);

    private static Dictionary<string, CoursePage> Compile(Dictionary<string, string> pages, CourseSettings settings) =>
        pages.Keys.ToDictionary(path => path, path => Compile(path, pages, settings));

    private static CoursePage Compile(string path, Dictionary<string, string> pages, CourseSettings settings) => PageCompiler.Compile(
        new SourceText(path, pages[path]),
        new PageContext { Settings = settings, Layout = LayoutOf(pages), Shortcodes = Shortcodes.All, Include = _ => null, Metadata = _schema });

    /// <summary>The same object for the same paths, as in the compiler.</summary>
    private static CourseLayout LayoutOf(Dictionary<string, string> pages) => _layouts.GetOrAdd(
        string.Join("|", pages.Keys.OrderBy(path => path, StringComparer.Ordinal)), _ => CourseLayout.Of([.. pages.Keys, "course.yml"]));

    private static Course Link(CourseSettings settings, Dictionary<string, CoursePage> compiled, Dictionary<string, string> pages, SourceText? lockFile) => LintedCourse.Of(
        settings,
        [.. compiled.Values],
        new CourseInput
        {
            Layout = LayoutOf(pages),
            Lock = lockFile,
            FolderName = "lamps",
            Content = [],
            Metadata = _schema,
            Publish = new PublishOptions { Now = _now },
        });

    private static string Shown(Course course) => string.Join("\n", [
        .. course.Diagnostics.Select(found => $"{found.Code} {found.Severity} {found.Location.Path}:{found.Location.Start} {found.Message} {string.Join(", ", found.Related.Select(related => related.Location))}"),
        .. course.Pages.SelectMany(page => course.Identities.Of(page.Page).Select(identity => $"{page.Url} {identity}")),
        .. course.Pages.SelectMany(page => course.Metadata.OfPrompts(page.Page).Select(metadata => $"{page.Url} {metadata.IsComplete} {string.Join(" ", metadata.Fields.SelectMany(field => field.Values))}")),
    ]);
}
