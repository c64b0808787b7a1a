using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CourseKit.Web.Tests;

/// <summary>The tests in <c>maths/</c>, <c>review/</c> and <c>search/</c>, which Node runs: each prints its own name when it fails.</summary>
public sealed class ScriptTests
{
    [NodeFact]
    public Task The_review_script_schedules_merges_and_reads_as_its_own_tests_say() => Run("review");

    [NodeFact]
    public Task The_search_script_reads_words_and_ranks_as_its_own_tests_say() => Run("search");

    [NodeFact]
    public Task What_is_written_for_Orbit_is_drawn_by_KaTeX() => Run("maths");

    private static async Task Run(string tests)
    {
        var bundles = Directory.CreateTempSubdirectory($"coursekit-{tests}-tests-");
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder(), "run.mjs"), Path.Combine(Folder(), tests), bundles.FullName])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
            await node.WaitForExitAsync();

            Assert.True(node.ExitCode == 0, string.Concat(output));
            Assert.Contains("fail 0", output[0], StringComparison.Ordinal);
        }
        finally
        {
            bundles.Delete(recursive: true);
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
