using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Each rule's bad example is found and its good one is not, from the texts of a course and its lock file.</summary>
public sealed class IdentityRuleTests
{
    public static TheoryData<string> Codes =>
        [.. ModelRules.All.Where(rule => rule != TooManyDeletions.Rule).Select(rule => rule.Code).Where(code => code[..5] is "CK306" or "CK610")];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_is_reported_and_the_good_one_is_not(string code)
    {
        var rule = ModelRules.All.Single(rule => rule.Code == code);

        var bad = Run(rule.Bad);
        var good = Run(rule.Good);

        Assert.Contains(code, bad.Select(found => found.Code));
        Assert.DoesNotContain(code, good.Select(found => found.Code));
        Assert.DoesNotContain(good, found => found.Severity == Severity.Error);
    }

    private static IReadOnlyList<Diagnostic> Run(string example)
    {
        var files = ("\n" + example).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2)).ToDictionary(part => part[0], part => part[1] + "\n");
        var reading = IdentityLockReader.Read(new SourceText(IdentityLock.FileName, files[IdentityLock.FileName]));
        if (reading.Lock is null) return reading.Diagnostics;

        var course = TextCourse.Compile([.. files.Where(file => file.Key != IdentityLock.FileName).Select(file => (file.Key, file.Value))]);
        Assert.DoesNotContain(course.Diagnostics, found => found.Severity == Severity.Error);
        var prompts = CurrentPrompt.Of(course.Pages.Select(page => page.Page)).ToList();
        return IdentityMatcher.Match(
            reading.Lock,
            prompts,
            new IdentityOptions { CourseId = files.ContainsKey("course.yml") ? "alignment" : reading.Lock.CourseId, Now = HandMade.Now, LocateLocked = reading.Locate }).Diagnostics;
    }
}
