using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace CourseKit.House.Tests;

/// <summary>
/// Arrows between folders of a room: a folder points at those whose types its files name. A folder and what lies in it are one feature, so folders
/// are compared that lie side by side, each with all that is in it.
/// </summary>
public sealed class FolderTests(ITestOutputHelper output)
{
    /// <summary>Folders that still use each other, and why. A cycle that is mended leaves this list.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Circle(
            "src/CourseKit.Build", "CodeCheck", "Compiling", "Decks", "Git", "Identity", "Metadata", "Reading", "Typesetting", "Writing")] =
            "Reading asks git for the committed lock and the output for what is its own; both read files with Reading, and both take the result of Compiling, which takes what was read.",
        [Circle("src/CourseKit.Course", "Addresses", "Links", "Metadata", "Site", "Sources")] =
            "The course (Site) holds its links, names and sources, and each of them is found over the pages that it holds.",
        [Circle("src/CourseKit.Export/Anki/Notes", "Media", "Sides")] =
            "Sides name the files of a deck, and files are told by the places in sides that use them.",
        [Circle("src/CourseKit.Export", "Decks", "Orbit", "Site", "Tex")] =
            "Decks take the words of the theme and the escaping of Orbit, formulas of cards the order that the site has; the site shows decks, what Orbit is given, and formulas.",
        [Circle("src/CourseKit.Export/Site", "Embeds", "Offline", "Search", "Theme", "Typesetting", "Views")] =
            "What templates see of the whole site (Views) is made by its features, which write pages with the theme, which checks templates against what they see.",
        [Circle("src/CourseKit.Pages", "Compiling", "Prompts", "Prose", "Shortcodes")] =
            "A side of a prompt is a body, a body holds review blocks, and a call holds inner text: the tree is recursive. A body that has let its Markdown go has the page compiled again.",
        [Circle(
            "src/CourseKit.Pages/Prose", "Callouts", "Citations", "Code", "Collection", "Composition", "Html", "Loss", "Markdown", "MarkdownCalls", "Maths", "OtherSyntax")] =
            "Bodies are drafted, parsed and collected by turns: BodyDraft and EmbedDraft are what all of them write to.",
        [Circle("src/CourseKit.Templating", "Builtins", "Checking", "Model", "Rendering", "Schema", "Sharing")] =
            "A type of the model gives objects that the builtins and the renderer take; the table of builtins has those that render (include) and is what the checker asks.",
    };

    public static TheoryData<string> Rooms =>
        [.. Repository.Files("src", "*.csproj").Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Folders_of_a_room_do_not_use_each_other_in_a_circle(string room)
    {
        var arrows = ArrowsOf(room);
        foreach (var (from, to) in arrows.Order()) output.WriteLine($"{from} -> {to}");

        var circles = CirclesIn(arrows).Order(StringComparer.Ordinal);

        var known = Known.Keys.Where(circle => circle.StartsWith(room + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join("\n", known), string.Join("\n", circles));
    }

    [Fact]
    public void A_circle_is_found_with_all_that_hang_together() => Assert.Equal(
        ["a, b, c"], CirclesIn([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e")]));

    [Fact]
    public void A_type_that_is_named_behind_a_dot_or_declared_is_not_used() => Assert.Equal(
        ["Used"],
        NamesIn(CSharpSyntaxTree.ParseText("class Own { int Links => page.Links; Used Other; }").GetRoot()).Where(name => name is "Links" or "Used" or "Own"));

    private static HashSet<(string From, string To)> ArrowsOf(string room)
    {
        var files = Repository.Files(room, "*.cs").Select(path => (Folder: Path.GetDirectoryName(path)!.Replace('\\', '/'),
            Root: CSharpSyntaxTree.ParseText(Repository.Read(path), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot())).ToList();
        var home = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (folder, root) in files)
        {
            foreach (var type in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
            {
                if (NameOf(type) is { } name) home.TryAdd(name, folder);
            }
        }

        var arrows = new HashSet<(string, string)>();
        foreach (var (folder, root) in files)
        {
            foreach (var name in NamesIn(root))
            {
                if (home.TryGetValue(name, out var other) && SideBySide(folder, other) is { } arrow) arrows.Add(arrow);
            }
        }

        return arrows;
    }

    private static string Circle(string parent, params string[] folders) => string.Join(", ", folders.Select(folder => $"{parent}/{folder}"));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    /// <summary>Names that can be those of types: not behind a dot, no member that is being declared or set, no field of the file.</summary>
    private static IEnumerable<string> NamesIn(SyntaxNode root) => root.DescendantNodes().OfType<SimpleNameSyntax>()
        .Where(name => name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == name,
            QualifiedNameSyntax qualified => qualified.Left == name,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
            _ => true,
        })
        .Select(name => name.Identifier.Text)
        .Except(root.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(field => field.Identifier.Text), StringComparer.Ordinal);

    /// <summary>The two folders of one parent in which these two lie; null where one lies in the other.</summary>
    private static (string From, string To)? SideBySide(string from, string to)
    {
        var (left, right) = (from.Split('/'), to.Split('/'));
        var same = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same == left.Length || same == right.Length) return null;
        return (string.Join('/', left.Take(same + 1)), string.Join('/', right.Take(same + 1)));
    }

    /// <summary>Those that reach each other, each group as one text in the order of names.</summary>
    private static IEnumerable<string> CirclesIn(IReadOnlyCollection<(string From, string To)> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        var reached = arrows.Select(arrow => arrow.From).Distinct().ToDictionary(from => from, From);
        return reached.Where(item => item.Value.Contains(item.Key))
            .Select(item => item.Value.Where(other => reached.TryGetValue(other, out var back) && back.Contains(item.Key)))
            .Select(circle => string.Join(", ", circle.Order(StringComparer.Ordinal)))
            .Distinct(StringComparer.Ordinal);

        HashSet<string> From(string start)
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(next[start]);
            while (open.TryPop(out var folder))
            {
                if (found.Add(folder)) foreach (var other in next[folder]) open.Push(other);
            }

            return found;
        }
    }
}
