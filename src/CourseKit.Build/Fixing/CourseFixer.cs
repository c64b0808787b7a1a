using CourseKit.Syntax;

namespace CourseKit.Build;

/// <param name="Result">The check after the fixes.</param>
/// <param name="Fixed">What was put right, in the order in which it was, paths as the user can open them.</param>
/// <param name="Files">How many files were written.</param>
public sealed record FixResult(CompileResult Result, IReadOnlyList<Diagnostic> Fixed, int Files);

/// <summary>Checks a course, applies the safe fixes of what it finds, and checks again.</summary>
public static class CourseFixer
{
    /// <summary>A fix can uncover a finding that it hid, such as one on a prompt that was the repetition of another.</summary>
    private const int MostRounds = 10;

    /// <param name="check">Reads and checks the course as it is at that moment.</param>
    public static FixResult Fix(CoursePlace place, Func<(CourseFiles Files, CompileResult Result)> check)
    {
        var fixedOnes = new List<Diagnostic>();
        var written = new HashSet<string>(StringComparer.Ordinal);
        var problems = new SortedDictionary<string, Diagnostic>(StringComparer.Ordinal);
        var (files, result) = check();
        for (var round = 0; round < MostRounds; round++)
        {
            var plans = FixPlan.Of(result, files).Where(plan => !problems.ContainsKey(plan.Path)).ToList();
            var before = fixedOnes.Count;
            foreach (var plan in plans)
            {
                if (FixWriter.Write(place, plan) is { } problem)
                {
                    problems.Add(plan.Path, problem);
                    continue;
                }

                written.Add(plan.Path);
                fixedOnes.AddRange(DiagnosticReport.Of(plan.Fixed, [], place.Display).Diagnostics);
            }

            if (fixedOnes.Count == before) break;
            (files, result) = check();
        }

        return new FixResult(With(result, problems.Values, place), fixedOnes, written.Count);
    }

    private static CompileResult With(CompileResult result, ICollection<Diagnostic> problems, CoursePlace place)
    {
        if (problems.Count == 0) return result;
        var shown = DiagnosticReport.Of(problems, [], place.Display).Diagnostics;
        return result with { Report = result.Report.With(shown), HasErrors = true };
    }
}
