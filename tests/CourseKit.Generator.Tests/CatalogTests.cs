using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CourseKit.Generator.Tests;

public sealed class CatalogTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void The_catalog_compiles_without_a_word_in_every_version_of_the_language(LanguageVersion language)
    {
        var driver = new CourseDriver(
            """
            === content/_index.md
            ---
            title: "A \"title\" <b> & \\ more"
            description: "*/ --> ]]>"
            ---
            === content/class.md
            ---
            title: class
            ---
            {{< orbit_review >}}
            Is `a < b && "c"` true? {#class key="v\"w" .x}
            Only if *a* is {small}.

            C: A {cloze} with `\` and a {hole}. {#cloze}
            {{< /orbit_review >}}
            """,
            language == LanguageVersion.CSharp7_3 ? OldRecord : "",
            language,
            options: language == LanguageVersion.CSharp7_3 ? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary) : null);

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Empty(driver.CompilerErrors());
    }

    /// <summary>As one writes it for C# 7.3.</summary>
    private const string OldRecord = "[CourseKit.Metadata.PageMetadata] internal sealed class Facts { public string Note { get; set; } }";

    [Theory]
    [InlineData("my-course.2026", "my_course._2026")]
    [InlineData("Consumer.class", "Consumer.@class")]
    [InlineData("a b", "a_b")]
    [InlineData("Курс.für alle", "Курс.für_alle")]
    [InlineData("C#.Course", "C_.Course")]
    public void Any_name_of_a_project_becomes_a_namespace(string project, string expected)
    {
        var driver = new CourseDriver(
            "=== content/a.md\n---\ntitle: A\n---", $"class Use {{ object value = {expected}.@event.Pages.A; }}",
            properties: new Dictionary<string, string> { ["RootNamespace"] = project, ["CourseKitClass"] = "event" });

        driver.Run();

        Assert.DoesNotContain(driver.CompilerErrors(), error => error.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_is_named_by_its_file_and_a_prompt_by_its_id()
    {
        var driver = Use(
            """
            === content/outer/reward-tampering/index.md
            ---
            title: Any title
            ---
            {{< orbit_review >}}
            Who judges? {#who-judges}
            Nobody.
            {{< /orbit_review >}}
            """,
            "Course.Prompts.WhoJudges.Page == Course.Pages.RewardTampering && Course.Pages.RewardTampering.Module == Course.Pages.Outer");

        Assert.Empty(driver.CompilerErrors());
    }

    [Fact]
    public void Of_two_pages_with_one_name_neither_has_it_and_each_is_named_with_its_folder()
    {
        var names = NamesOf("one/intro.md", "two/intro.md", "two/outro.md");

        Assert.Equal(["Home", "One", "OneIntro", "Two", "TwoIntro", "Outro"], names);
    }

    [Fact]
    public void C_sharp_that_names_a_page_or_prompt_by_what_is_now_shared_is_told_what_to_write()
    {
        var driver = Use(
            "=== content/one/intro.md\n---\ntitle: A\n---\n{{< orbit_review >}}\nWhat is it? {#a-b}\nThis.\n\nWhat is that? {#a_b}\nThat.\n{{< /orbit_review >}}\n=== content/two/intro.md\n---\ntitle: B\n---",
            "new object[] { Course.Pages.Intro, Course.Prompts.AB }");

        var errors = driver.CompilerErrors().ToList();

        Assert.Equal(2, errors.Count);
        Assert.Contains(errors, error => error.Contains("Several would be called Intro; write OneIntro or TwoIntro.", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("Several would be called AB; write AB_", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_do_not_depend_on_what_stands_before_them()
    {
        var before = NamesOf("b/intro.md", "b/🎉.md", "c/intro.md");
        var after = NamesOf("a/new.md", "a/🎈.md", "b/intro.md", "b/🎉.md", "c/intro.md");

        Assert.Subset(after.ToHashSet(), before.ToHashSet());
    }

    [Theory]
    [InlineData("class.md", "Class")]
    [InlineData("3-body-problem.md", "_3BodyProblem")]
    [InlineData("what's-new.md", "WhatsNew")]
    [InlineData("2026-11-2.md", "_2026_11_2")]
    [InlineData("对齐.md", "对齐")]
    [InlineData("награда и цель.md", "НаградаИЦель")]
    [InlineData("über-uns.md", "ÜberUns")]
    [InlineData("all.md", "MAll")]
    [InlineData("equals.md", "MEquals")]
    [InlineData("page-kind.md", "MPageKind")]
    [InlineData("🎉.md", "M_")]
    public void Any_name_of_a_file_becomes_a_name_in_C_sharp(string file, string expected)
    {
        var name = NamesOf("m/" + file)[^1];

        Assert.StartsWith(expected, name, StringComparison.Ordinal);
        Assert.True(SyntaxFacts.IsValidIdentifier(name));
    }

    [Fact]
    public void A_course_of_ten_thousand_prompts_on_one_page_is_generated_and_compiles()
    {
        var prompts = string.Join("\n\n", Enumerable.Range(0, 10_000).Select(i => $"What is thing {i} of the long list? {{#thing-{i}}}\nIt is the thing with number {i}."));
        var driver = Use($"=== content/long.md\n---\ntitle: Long\n---\n{{{{< orbit_review >}}}}\n{prompts}\n{{{{< /orbit_review >}}}}", "Course.Prompts.Thing9999.Page == Course.Pages.Long");

        Assert.Empty(driver.CompilerErrors());
        using var image = new MemoryStream();
        Assert.True(driver.Output.Emit(image).Success);
    }

    [Fact]
    public void The_catalog_lists_pages_and_prompts_in_course_order_and_finds_them()
    {
        var driver = Use(
            """
            === course.yml
            title: Order
            modules: [zeta, alpha]
            === content/zeta/two.md
            ---
            title: Two
            weight: 2
            ---
            {{< orbit_review >}}
            Second question? {#second}
            Yes.
            {{< /orbit_review >}}
            === content/zeta/one.md
            ---
            title: One
            weight: 1
            ---
            {{< orbit_review >}}
            First question? {#first difficulty=3}
            Yes.
            {{< /orbit_review >}}
            === content/alpha/three.md
            ---
            title: Three
            ---
            """,
            """string.Join(" ", System.Linq.Enumerable.Select(Course.Pages.All, p => p.Title)) + "|" + string.Join(" ", Course.Prompts.All) + "|" + Course.Prompts.Find("first")?.Attributes["difficulty"] + "|" + Course.Pages.Find("content/alpha/three.md")?.Url + "|" + Course.Pages.Find("none")""");

        Assert.Empty(driver.CompilerErrors());
        using var image = new MemoryStream();
        Assert.True(driver.Output.Emit(image).Success);
        var value = System.Reflection.Assembly.Load(image.ToArray()).GetType("Use")!.GetField("Value")!.GetValue(null);
        Assert.Equal("Order Zeta One Two Alpha Three|First question? Second question?|3|alpha/three/|", value);
    }

    [Fact]
    public void The_catalog_goes_where_the_project_wants_it()
    {
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "Course", ["CourseKitNamespace"] = "My.Own", ["CourseKitClass"] = "Book" };
        var driver = new CourseDriver("=== content/a.md\n---\ntitle: A\n---", "class Use { object value = My.Own.Book.Pages.A; }", properties: properties);

        driver.Run();

        Assert.DoesNotContain(driver.CompilerErrors(), error => error.Contains("error", StringComparison.Ordinal));
    }

    private static CourseDriver Use(string files, string expression)
    {
        var driver = new CourseDriver(files, $"static class Use {{ public static object Value = {expression}; }}");
        var result = driver.Run();
        Assert.Null(result.Exception);
        return driver;
    }

    private static List<string> NamesOf(params string[] files)
    {
        var driver = new CourseDriver(string.Join("\n", files.Select(file => $"=== content/{file}\n---\ntitle: T\n---\nText.")));
        var result = driver.Run();
        Assert.Null(result.Exception);
        Assert.Empty(driver.CompilerErrors());
        var pages = driver.Output.GetTypeByMetadataName("Course")!.GetTypeMembers("Pages").Single();
        return [.. pages.GetMembers().OfType<IPropertySymbol>().Where(property => property.Name is not "All" && !property.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute")).OrderBy(Order).Select(property => property.Name)];

        // In the order of their files, with a folder before what stands in it.
        string Order(IPropertySymbol property) => property.Locations[0].SourceTree!.ToString().Split("<c>")[1].Split("</c>")[0].Replace("_index.md", "", StringComparison.Ordinal);
    }
}
