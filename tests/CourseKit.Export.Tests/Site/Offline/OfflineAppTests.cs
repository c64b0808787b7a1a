using System.Text.Json;

namespace CourseKit.Export.Tests;

public sealed class OfflineAppTests
{
    private const string Course = """
        === course.yml
        title: "The \"shore\""
        description: Twice a day.
        language: de
        === content/_index.md
        ---
        title: Home
        ---
        ![A boat](boat.svg)
        === content/boat.svg
        <svg xmlns="http://www.w3.org/2000/svg"/>
        === content/sea/tides.md
        ---
        title: Tides
        ---
        Up and down.

        {{< orbit_review >}}
        Q: How often?
        A: Twice.
        {{< /orbit_review >}}
        """;

    [Fact]
    public void The_manifest_names_the_course_and_icons_that_are_there()
    {
        var site = TestSite.Of(Course);

        using var manifest = JsonDocument.Parse(site["manifest.webmanifest"]);
        Assert.Equal("The \"shore\"", manifest.RootElement.GetProperty("name").GetString());
        Assert.Equal("Twice a day.", manifest.RootElement.GetProperty("description").GetString());
        Assert.Equal("de", manifest.RootElement.GetProperty("lang").GetString());
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().ToList();
        Assert.All(icons, icon => Assert.Contains("site/" + icon.GetProperty("src").GetString(), site.Paths));
        Assert.Contains(icons, icon => icon.GetProperty("purpose").GetString() == "maskable" && icon.GetProperty("sizes").GetString() == "512x512");
        Assert.Contains("""<link rel="manifest" href="../../manifest.webmanifest">""", site["sea/tides/index.html"]);
        Assert.Contains("manifest-src 'self'", site["index.html"]);
    }

    [Fact]
    public void The_worker_knows_its_page_and_what_that_loads()
    {
        var site = TestSite.Of(Course);

        var shell = Settings(site).GetProperty("shell").EnumerateArray().Select(address => address.GetString()!).ToList();
        Assert.Equal("_offline/", shell[0]);
        Assert.All(shell.Skip(1), address => Assert.Contains("site/" + address, site.Paths));
        var page = site["_offline/index.html"];
        Assert.All(shell.Skip(1), address => Assert.Contains(address, page));
        Assert.Equal(shell.Count - 1, page.Split("_theme/").Length - 1);
    }

    [Fact]
    public void The_list_names_every_file_that_readers_may_keep_as_they_ask_for_it()
    {
        var site = TestSite.Of(Course);

        using var list = JsonDocument.Parse(site["_offline/files.json"]);
        var addresses = list.RootElement.EnumerateObject().Select(file => file.Name).ToList();
        var expected = site.Paths.Select(path => path["site/".Length..])
            .Except(["_headers", "404.html", "robots.txt", "sw.js", "print/index.html", "_offline/files.json"])
            .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        Assert.Equal(expected.Order(StringComparer.Ordinal), addresses);
        Assert.Equal(addresses.Count, Settings(site).GetProperty("whole").GetProperty("files").GetInt32());
    }

    [Theory]
    [InlineData("Up and down.", "Down and up.")]
    [InlineData("A: Twice.", "A: Once.")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"/>""", """<svg xmlns="http://www.w3.org/2000/svg"></svg>""")]
    public void Any_change_makes_another_worker_and_no_change_the_same(string before, string after)
    {
        var site = TestSite.Of(Course);

        Assert.Equal(site["sw.js"], TestSite.Of(Course)["sw.js"]);
        Assert.NotEqual(site["sw.js"], TestSite.Of(Course.Replace(before, after, StringComparison.Ordinal))["sw.js"]);
    }

    [Fact]
    public void A_course_that_is_too_large_cannot_be_kept_whole()
    {
        var pages = string.Concat(Enumerable.Range(0, 1000).Select(i => $"\n=== content/log/day-{i}.md\n---\ntitle: Day {i}\n---\n"));

        var site = TestSite.Of(Course + pages);

        Assert.DoesNotContain("site/_offline/files.json", site.Paths);
        Assert.False(Settings(site).TryGetProperty("whole", out _));
    }

    [Fact]
    public void Turned_off_there_is_only_what_takes_a_former_worker_away()
    {
        var site = TestSite.Of(Course.Replace("language: de", "language: de\noffline: false", StringComparison.Ordinal));

        Assert.Contains("unregister()", site["sw.js"]);
        Assert.DoesNotContain(site.Paths, path => path.Contains("offline", StringComparison.Ordinal) || path.Contains("manifest", StringComparison.Ordinal) || path.Contains("icon", StringComparison.Ordinal));
        Assert.All(site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path =>
        {
            Assert.DoesNotContain("offline", site[path["site/".Length..]]);
            Assert.DoesNotContain("manifest", site[path["site/".Length..]]);
        });
    }

    [Fact]
    public void A_course_with_a_worker_of_its_own_has_ours_nowhere()
    {
        var site = TestSite.Of(Course + "\n=== static/sw.js\n// mine\n");

        Assert.Equal(new OutputContent.Copy("static/sw.js"), site.File("sw.js").Content);
        Assert.DoesNotContain("site/manifest.webmanifest", site.Paths);
        Assert.DoesNotContain("data-offline", site["index.html"]);
    }

    private static JsonElement Settings(TestSite site)
    {
        const string opening = "const coursekitOffline = ";
        var line = site["sw.js"].Split('\n')[0];
        Assert.StartsWith(opening, line);
        using var settings = JsonDocument.Parse(line[opening.Length..^1]);
        return settings.RootElement.Clone();
    }
}
