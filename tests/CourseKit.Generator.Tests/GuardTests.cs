using CourseKit.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CourseKit.Generator.Tests;

/// <summary>No input is known that makes a step of the catalog fail; so here steps are made that do.</summary>
public class GuardTests
{
    private static readonly CourseProject _project = new("/course/", "", "Course", null);

    [Fact]
    public void A_failure_is_carried_to_the_end_of_the_steps()
    {
        var ran = false;

        var end = Guard.Step<string>("a.md", _project, () => throw new InvalidOperationException("planted")).Then(text => text + ran).Then(text => Run(text));

        Assert.False(ran);
        Assert.Null(end.Value);
        Assert.Equal(("CK9001", "a.md"), (end.Failure!.Code, end.Failure.Location.Path));

        string Run(string text)
        {
            ran = true;
            return text;
        }
    }

    [Fact]
    public void Steps_that_give_the_same_are_equal() =>
        Assert.Equal(Guard.Step("a.md", _project, () => "text").Then(text => text + "!"), Guard.Step("a.md", _project, () => "text!"));

    [Fact]
    public void A_step_that_is_called_off_is_no_failure() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Step<string>("a.md", _project, () => throw new OperationCanceledException()));

    [Fact]
    public void What_cannot_be_written_is_an_error_at_its_page_and_the_other_pages_are_written()
    {
        var result = Run(
            new Guarded<string>("content/a.md", _project, "A", null),
            new Guarded<string>("content/b.md", _project, "planted", null),
            new Guarded<string>("content/c.md", _project, null, InternalError.At("content/c.md", new InvalidOperationException("earlier"))),
            new Guarded<string>("content/d.md", _project, null, null));

        Assert.Null(result.Exception);
        Assert.Equal(["A.cs"], result.GeneratedSources.Select(source => source.HintName));
        Assert.Collection(
            result.Diagnostics.OrderBy(found => found.Location.GetLineSpan().Path, StringComparer.Ordinal),
            found => AssertFailure("/course/content/b.md", "planted", found),
            found => AssertFailure("/course/content/c.md", "earlier", found));
    }

    private static void AssertFailure(string path, string message, Microsoft.CodeAnalysis.Diagnostic found)
    {
        Assert.Equal(("CK9001", path), (found.Id, found.Location.GetLineSpan().Path));
        Assert.Contains(message, found.GetMessage(), StringComparison.Ordinal);
    }

    private static GeneratorRunResult Run(params Guarded<string>[] ends)
    {
        var driver = CSharpGeneratorDriver.Create(new Emitting(ends)).RunGenerators(CSharpCompilation.Create("Course"));
        return Assert.Single(driver.GetRunResult().Results);
    }

    private sealed class Emitting(Guarded<string>[] ends) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
        {
            foreach (var end in ends)
                end.Emit(output, text => text == "planted" ? throw new InvalidOperationException(text) : (text, "// " + text));
        });
    }
}
