using System.Xml.Linq;

namespace CourseKit.House.Tests;

public sealed class ArrowTests
{
    /// <summary>What each room may see directly. A new arrow is a decision: it is made here and told in src/ARCHITECTURE.md.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Diffs"] = [],
        ["Syntax"] = [],
        ["Pages"] = ["Syntax"],
        ["Identity"] = ["Diffs", "Pages"],
        ["Course"] = ["Identity"],
        ["Lint"] = ["Course"],
        ["Metadata"] = [],
        ["Schema"] = ["Lint"],
        ["Generator"] = ["Metadata", "Schema"],
        ["Templating"] = ["Syntax"],
        ["Rendering"] = ["Course"],
        ["Typesetting"] = ["Syntax", "Web"],
        ["Export"] = ["Rendering", "Templating", "Typesetting", "Web"],
        ["Build"] = ["Export", "Metadata", "Schema"],
        ["Web"] = [],
        ["Testing"] = ["Build"],
        ["Cli"] = ["Build"],
    };

    public static TheoryData<string> Rooms => [.. Repository.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Arrows_only_point_down(string project)
    {
        var room = RoomOf(project);
        var references = References(project, "ProjectReference").Select(RoomOf).Order(StringComparer.Ordinal);

        Assert.Contains(room, Allowed.Keys);
        Assert.Equal(Allowed[room].Order(StringComparer.Ordinal), references);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_core_room_bans_clock_disk_culture_and_chance(string project)
    {
        if (RoomOf(project) is "Build" or "Testing" or "Cli") return;

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", References(project, "PackageReference"));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Package_versions_are_central(string project) =>
        Assert.DoesNotContain(
            XDocument.Parse(Repository.Read(project)).Descendants("PackageReference"),
            reference => reference.Attribute("Version") is not null);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_room_says_what_it_takes_gives_and_may_not_do(string project)
    {
        var readme = Repository.Read(Path.GetDirectoryName(project) + "/README.md");

        Assert.InRange(readme.Split('\n').Length, 4, 40);
        Assert.Contains("Takes", readme, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Gives", readme, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("not", readme, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_room_has_tests_of_its_own(string project)
    {
        // Attributes and keys without a word of code.
        if (RoomOf(project) == "Metadata") return;

        Assert.Contains($"tests/CourseKit.{RoomOf(project)}.Tests/CourseKit.{RoomOf(project)}.Tests.csproj", Repository.Files("tests", "*.csproj"));
        Assert.Contains($"CourseKit.{RoomOf(project)}.Tests.csproj", Repository.Read("CourseKit.sln"), StringComparison.Ordinal);
    }

    private static string RoomOf(string path) => Path.GetFileNameWithoutExtension(path)["CourseKit.".Length..];

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
