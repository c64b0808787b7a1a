using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace CourseKit.Generator.Tests;

/// <summary>Whatever records an author declares and whatever pages state, the generator answers, its C# compiles, and the command line says the same.</summary>
public sealed class RandomSchemaTests
{
    private const int Tests = 40;

    [Fact]
    public void For_random_records_and_pages_the_generator_answers_and_what_it_generates_compiles() =>
        Property.Holds(Courses(RandomRecords.CSharp), course =>
        {
            var driver = TwoDoors.DriverFor(course);
            // What is not C# without us need not be with us.
            var isRight = !Errors(driver.Compilation).Any();

            var result = driver.Run();

            Assert.Null(result.Exception);
            Assert.DoesNotContain(result.Diagnostics, found => found.Id == "CK9001");
            if (isRight) Assert.Empty(Errors(driver.Output));
        }, Tests);

    [Fact]
    public void For_random_records_and_pages_the_compiler_and_the_command_line_say_the_same() =>
        Property.Holds(Courses(RandomRecords.CSharp), course => Assert.Equal(TwoDoors.ByCommandLine(course), TwoDoors.ByCompiler(course)), Tests);

    [Fact]
    public void For_records_that_are_broken_anywhere_both_answer_the_same() =>
        Property.Holds(Courses(RandomRecords.Broken), course =>
        {
            var found = TwoDoors.ByCompiler(course);

            Assert.DoesNotContain(found, line => line.Contains("CK9001", StringComparison.Ordinal));
            Assert.Equal(TwoDoors.ByCommandLine(course), found);
        }, Tests);

    private static Gen<string> Courses(Gen<string> records) =>
        from record in records from pages in RandomPages.Course select pages + "=== Records.cs\n" + record;

    private static bool IsError(Diagnostic found) => found.Severity == DiagnosticSeverity.Error;

    private static IEnumerable<string> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(IsError).Select(found => found.ToString());
}
